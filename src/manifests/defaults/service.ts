import { type Draft, childIfAny, children, fill, isMissing } from './draft.ts';

/** SetDefaults_Service, and the address that the registry writes in both its fields. */
export function service(spec: Draft): void {
  fill(spec, { sessionAffinity: 'None', type: 'ClusterIP' });
  if (spec['sessionAffinity'] === 'None') delete spec['sessionAffinityConfig'];
  const timeout = childIfAny(childIfAny(spec, 'sessionAffinityConfig'), 'clientIP')?.['timeoutSeconds'];
  if (spec['sessionAffinity'] === 'ClientIP' && timeout === undefined)
    spec['sessionAffinityConfig'] = { clientIP: { timeoutSeconds: 10800 } };
  for (const port of children(spec, 'ports')) {
    if (isMissing(port['targetPort']) || port['targetPort'] === 0) port['targetPort'] = port['port'] ?? 0;
  }
  const type = spec['type'];
  const isExternal =
    type === 'NodePort' ||
    type === 'LoadBalancer' ||
    (type === 'ClusterIP' && Array.isArray(spec['externalIPs']) && spec['externalIPs'].length > 0);
  if (isExternal) fill(spec, { externalTrafficPolicy: 'Cluster' });
  if (type === 'NodePort' || type === 'LoadBalancer' || type === 'ClusterIP')
    fill(spec, { internalTrafficPolicy: 'Cluster' });
  if (type === 'LoadBalancer') fill(spec, { allocateLoadBalancerNodePorts: true });
  if (!isMissing(spec['clusterIP']) && spec['clusterIPs'] === undefined) spec['clusterIPs'] = [spec['clusterIP'] ?? ''];
}
