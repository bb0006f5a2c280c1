import { type Draft, childIfAny, fill } from './draft.ts';

/** SetDefaults_HorizontalPodAutoscaler of `autoscaling/v2`. */
export function horizontalPodAutoscaler(spec: Draft): void {
  fill(spec, { minReplicas: 1 });
  if (!Array.isArray(spec['metrics']) || spec['metrics'].length === 0) {
    const target = { type: 'Utilization', averageUtilization: 80 };
    spec['metrics'] = [{ type: 'Resource', resource: { name: 'cpu', target } }];
  }
  const behavior = childIfAny(spec, 'behavior');
  if (behavior === undefined) return;
  fill((behavior['scaleUp'] ??= {}) as Draft, {
    stabilizationWindowSeconds: 0,
    selectPolicy: 'Max',
    policies: [
      { type: 'Pods', value: 4, periodSeconds: 15 },
      { type: 'Percent', value: 100, periodSeconds: 15 },
    ],
  });
  fill((behavior['scaleDown'] ??= {}) as Draft, {
    selectPolicy: 'Max',
    policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }],
  });
}
