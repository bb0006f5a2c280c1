import { type BundleSize, browserBundle } from '../tools/browser-bundle.ts';

/** What has to be loaded before the first manifest can be judged: `judge` alone, as the page of the simulator loads it. */
export function bundleSize(): Promise<BundleSize> {
  return browserBundle("export { judge } from '#manifests';");
}
