import { type Draft, childIfAny } from './draft.ts';

/**
 * A claim says where its data come from in two fields, of which the server fills in the other. Of the older field it forgets
 * what is neither a claim nor a snapshot (EnforceDataSourceBackwardsCompatibility, NormalizeDataSources).
 */
export function dataSources(spec: Draft): void {
  const reference = childIfAny(spec, 'dataSourceRef');
  // The gate CrossNamespaceVolumeDataSource is off.
  if (typeof reference?.['namespace'] === 'string' && reference['namespace'] !== '') delete spec['dataSourceRef'];
  const source = childIfAny(spec, 'dataSource');
  const kept = childIfAny(spec, 'dataSourceRef');
  if (kept === undefined && source !== undefined && !isOld(source)) delete spec['dataSource'];
  else if (source !== undefined && kept === undefined) spec['dataSourceRef'] = { ...source };
  else if (source === undefined && kept !== undefined) spec['dataSource'] = { ...kept };
}

function isOld({ apiGroup = '', kind }: Draft): boolean {
  return (
    (kind === 'PersistentVolumeClaim' && apiGroup === '') ||
    (kind === 'VolumeSnapshot' && apiGroup === 'snapshot.storage.k8s.io')
  );
}
