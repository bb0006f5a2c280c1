import type { Diagnostic } from '#diagnostics';
import type { Lang } from '#naming';
import { judge, type JudgeOptions, stageFor, type Verdict } from '#manifests';
import type { Fence } from '../fence.ts';
import { type GivenCluster, givenCluster } from './given-cluster.ts';
import { manifestFaults, type Placer } from './manifest-faults.ts';
import { type ShownVerdict, showVerdict } from './show-verdict.ts';

export { linkConcepts } from './concept-links.ts';

/** A block of code that may be a manifest. */
export interface ManifestBlock {
  readonly code: string;
  readonly fence: Fence;
  /** Language of the texts around it. */
  readonly lang: Lang;
  /** What the verdict depends on beside the code; asked only for what is a manifest. */
  readonly surroundings: () => JudgeOptions;
  readonly placeOf: Placer;
}

/** What is to be said of a block of code that is a manifest or a part of one. */
export interface JudgedBlock {
  readonly shown: ShownVerdict;
  readonly faults: readonly Diagnostic[];
  /** Whether it holds whole objects, which could be applied. */
  readonly isObject: boolean;
  /** What the simulator opens it in; missing for what it cannot play. */
  readonly cluster?: GivenCluster;
}

/** Longer texts are no examples; their verdict would take longer than all the rest of a note. */
const MOST_JUDGED = 100_000;

/** Asks for the verdict on a block of YAML or JSON; `undefined` where it is none of Kubernetes' business. */
export function judgeBlock(block: ManifestBlock): JudgedBlock | undefined {
  const { code, fence, lang, placeOf } = block;
  if (fence.unchecked) return { shown: showVerdict('unchecked', lang), faults: [], isObject: false };
  if (code.length > MOST_JUDGED || !mayBeManifest(code)) return unjudged(block);
  const verdict = judge(code, block.surroundings());
  if (!isManifest(verdict)) return unjudged(block);
  const stage = stageFor(verdict);
  return {
    ...(stage !== undefined && { cluster: givenCluster(stage) }),
    shown: showVerdict(verdict, lang, fence.invalid !== undefined),
    faults: manifestFaults(verdict, { expected: fence.invalid, placeOf }),
    isObject: verdict.documents.some(({ is }) => is === 'object'),
  };
}

/** A block that is no manifest; that it is said to be a wrong one is a fault. */
function unjudged({ fence: { invalid }, placeOf }: ManifestBlock): JudgedBlock | undefined {
  if (invalid === undefined) return undefined;
  const nothing: Verdict = { kubernetes: '', documents: [], diagnostics: [] };
  return {
    shown: { footer: '', annotations: [] },
    faults: manifestFaults(nothing, { expected: invalid, placeOf }),
    isObject: false,
  };
}

/** JSON is told to be an object of Kubernetes by its own words; YAML is looked at. */
function mayBeManifest(code: string): boolean {
  return !/^\s*[{[]/.test(code) || (code.includes('"kind"') && code.includes('"apiVersion"'));
}

function isManifest({ documents }: Verdict): boolean {
  return documents.some(
    ({ is, kind }) => is === 'object' || is === 'fragment' || is === 'unknown' || kind !== undefined,
  );
}
