import { type BundleSize, browserBundle } from '../../tools/browser-bundle.ts';

/** What the lab runs: scenarios that the build has read, kubectl, tasks and explanations. */
const SOURCE = `export {
  checkTask, kubectl, momentAfter, openScenario, perform, runTo, runToEnd, whyNode, whyPod, whyUpdate, lastDecision,
} from '#simulator';`;

/** Engine and kubectl for browsers, without what judges manifests: that is measured with the manifests. */
export function bundleSize(): Promise<BundleSize> {
  return browserBundle(SOURCE, ['#manifests']);
}
