import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReasonView, WhyQuestion } from '../engine/requests.ts';
import { useLab } from '../view/lab-context.ts';

interface WhyProps {
  readonly question: WhyQuestion;
  readonly side: number;
  /** Changes when the answer may. */
  readonly at: number;
  readonly title: string;
}

/** The chain of rules that answers a question, each with the function of Kubernetes that it follows. */
export function Why({ question, side, at, title }: WhyProps): JSX.Element | null {
  const { clusters, lang } = useLab();
  const [reasons, setReasons] = useState<readonly ReasonView[]>([]);
  const asked = JSON.stringify(question);
  const { ask } = clusters;
  useEffect(() => {
    let isOld = false;
    ask({ ask: 'why', question, lang }, side).then(
      (answer) => {
        if (!isOld) setReasons(answer.reasons ?? []);
      },
      () => {
        setReasons([]);
      },
    );
    return () => {
      isOld = true;
    };
  }, [asked, side, lang, at]);
  if (reasons.length === 0) return null;
  return (
    <section class="lab-why">
      <h4>{title}</h4>
      <ol>
        {reasons.map(({ text, verdict, upstream }, index) => (
          <li key={index} data-verdict={verdict}>
            <p>{text}</p>
            {upstream !== '' && <code>{upstream}</code>}
          </li>
        ))}
      </ol>
    </section>
  );
}
