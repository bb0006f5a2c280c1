import type { Lang } from '#naming';
import {
  type Cluster,
  lastDecision,
  type Reason,
  REASONS_EN,
  REASONS_KO,
  reasonText,
  whyNode,
  whyPod,
  whyUpdate,
} from '#simulator';
import type { ReasonView, WhyQuestion } from './requests.ts';

/** The chain of reasons that answers a question, in the reader's language. */
export function reasonViews(cluster: Cluster, question: WhyQuestion, lang: Lang): ReasonView[] {
  const texts = lang === 'ko' ? REASONS_KO : REASONS_EN;
  return reasonsOf(cluster, question).map((reason) => ({
    text: reasonText(texts, reason),
    verdict: reason.verdict,
    upstream: reason.upstream,
  }));
}

function reasonsOf(cluster: Cluster, question: WhyQuestion): Reason[] {
  if ('pod' in question) return whyPod(cluster, question.pod);
  const { of } = question;
  if ('node' in question) return whyNode(cluster, of, question.node);
  return [...whyUpdate(cluster, of), ...lastDecision(cluster, of)];
}
