import { type BundleSize, browserBundle } from '../../tools/browser-bundle.ts';

/** The engine, and kubectl with its terminal. Scenarios and explanations come beside it, the latter in one language. */
const SOURCE = `export {
  addNode, advance, complete, kubectl, momentAfter, nodeDown, nodeUp, openShell, removeNode, settle, startCluster, startJob,
} from '#simulator';`;

/** Engine and kubectl for browsers, without what judges manifests: that is measured with the manifests. */
export function bundleSize(): Promise<BundleSize> {
  return browserBundle(SOURCE, ['#manifests']);
}
