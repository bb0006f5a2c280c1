import { type BundleSize, browserBundle } from '../../tools/browser-bundle.ts';

/** The engine, and kubectl with its shell. */
const SOURCE = `export {
  addNode, advance, kubectl, momentAfter, nodeDown, nodeUp, removeNode, settle, startCluster,
} from '#simulator';`;

/** Engine and kubectl for browsers, without what judges manifests: that is measured with the manifests. */
export function bundleSize(): Promise<BundleSize> {
  return browserBundle(SOURCE, ['#manifests']);
}

/**
 * What the lab has beside it: jobs and completion of its terminal, scenarios that the build has read, their tasks, and
 * explanations without their sentences.
 */
const TEACHING = `export {
  checkTask, complete, lastDecision, openScenario, openShell, startJob, perform, runTo, runToEnd, whyNode, whyPod, whyUpdate,
} from '#simulator';`;

/** Engine, kubectl, and what the lab shows of them. */
export function teachingSize(): Promise<BundleSize> {
  return browserBundle(`${SOURCE}\n${TEACHING}`, ['#manifests']);
}
