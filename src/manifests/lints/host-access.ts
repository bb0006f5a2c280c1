import { type Field, at, has, isTrue, items } from '../rules/field.ts';
import { allContainers } from '../rules/pod/all-containers.ts';
import { type Advice, advise } from './advice.ts';

/** A word of prose that shows that the access was meant. */
const MENTIONED =
  /privileged|host\s?(?:path|network|pid|ipc)|host|node.{0,20}(?:file|log|disk|network)|특권|호스트|권한|노드의 (?:파일|로그|디스크|네트워크)/i;

/** Access to the node that the text around does not say a word about. */
export function hostAccess(advice: Advice, spec: Field, prose: string): void {
  if (MENTIONED.test(prose)) return;
  const words = 'gives access to the node; the text does not say why';
  for (const name of ['hostNetwork', 'hostPID', 'hostIPC'])
    if (isTrue(at(spec, name))) advise(advice, 'host-access', at(spec, name), words);
  for (const container of allContainers(spec)) {
    const privileged = at(container, 'securityContext', 'privileged');
    if (isTrue(privileged)) advise(advice, 'host-access', privileged, words);
  }
  for (const volume of items(at(spec, 'volumes')))
    if (has(at(volume, 'hostPath'))) advise(advice, 'host-access', at(volume, 'hostPath'), words);
}
