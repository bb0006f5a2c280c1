import type { PodSpec, PodTemplate } from '../../objects/pod.ts';
import { formatSelector } from '../printing/columns.ts';
import { containerLines } from './containers.ts';
import { annotationLines, multiline, titled } from './multiline.ts';
import { tabbed } from './prefix-table.ts';
import { tolerationLines } from './tolerations.ts';
import { volumeLines } from './volumes.ts';

/** A template as `rollout history --revision` shows it (printTemplate). */
export function podTemplateText(template: PodTemplate): string {
  return tabbed(podTemplateLines(template));
}

/** DescribePodTemplate (kubectl/pkg/describe/describe.go) */
export function podTemplateLines({ metadata = {}, spec }: PodTemplate): string[] {
  const annotations = metadata.annotations ?? {};
  return [
    'Pod Template:',
    ...multiline('Labels', metadata.labels ?? {}, '  '),
    ...(Object.keys(annotations).length > 0 ? annotationLines(annotations, '  ') : []),
    ...(spec.serviceAccountName === undefined ? [] : [`  Service Account:\t${spec.serviceAccountName}`]),
    ...(spec.initContainers === undefined ? [] : containerLines('Init Containers', spec.initContainers)),
    ...containerLines('Containers', spec.containers),
    ...volumeLines(spec.volumes, '  '),
    ...spreadLines(spec, '  '),
    ...(spec.priorityClassName === undefined ? [] : [`  Priority Class Name:\t${spec.priorityClassName}`]),
    ...multiline('Node-Selectors', spec.nodeSelector ?? {}, '  '),
    ...tolerationLines(spec.tolerations ?? [], '  '),
  ];
}

/** describeTopologySpreadConstraints */
export function spreadLines({ topologySpreadConstraints = [] }: PodSpec, space = ''): string[] {
  if (topologySpreadConstraints.length === 0) return [];
  const texts = topologySpreadConstraints
    .toSorted((a, b) => (a.topologyKey < b.topologyKey ? -1 : 1))
    .map(({ topologyKey, whenUnsatisfiable, maxSkew, labelSelector }) => {
      const selector = labelSelector === undefined ? '' : ` for selector ${formatSelector(labelSelector)}`;
      return `${topologyKey}:${whenUnsatisfiable} when max skew ${String(maxSkew)} is exceeded${selector}`;
    });
  return titled(`${space}Topology Spread Constraints`, texts, space);
}
