import type { PlayStage } from '#manifests';
import type { Machine, Taint } from '#simulator';

/** A cluster that suits a manifest, as a page hands it to the simulator. */
export interface GivenCluster {
  readonly nodes: readonly Machine[];
  /** Whole objects, as kubectl takes them. */
  readonly manifests: string;
}

/** Writes down what it takes to play a manifest: JSON documents, which are YAML, too. */
export function givenCluster({ nodes, objects }: PlayStage): GivenCluster {
  return {
    nodes: nodes.map(({ name, labels, taints }) => ({
      name,
      ...(Object.keys(labels).length > 0 && { labels }),
      ...(taints.length > 0 && { taints: taints.map(taintOf) }),
    })),
    manifests: objects.map((object) => JSON.stringify(object)).join('\n---\n'),
  };
}

/** Takes `key=value:Effect` apart. */
function taintOf(written: string): Taint {
  const [pair = '', effect = ''] = written.split(':');
  const [key = '', value = ''] = pair.split('=');
  return {
    key,
    ...(value !== '' && { value }),
    effect: effect === 'NoExecute' || effect === 'PreferNoSchedule' ? effect : 'NoSchedule',
  };
}
