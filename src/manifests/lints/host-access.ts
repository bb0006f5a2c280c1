import { type Field, at, has, isTrue, items } from '../rules/field.ts';
import { allContainers } from '../rules/pod/all-containers.ts';
import { type Advice, advise } from './advice.ts';
import type { LintContext } from './lint-object.ts';

/** A word of prose that shows that the access was meant. */
const MENTIONED =
  /privileged|host\s?(?:path|network|pid|ipc)|host|node.{0,20}(?:file|log|disk|network)|특권|호스트|권한|노드의 (?:파일|로그|디스크|네트워크)/i;

/** Access to the node that the text around does not say a word about; nothing where no text is given. */
export function hostAccess(advice: Advice, spec: Field, context: Pick<LintContext, 'prose'>): void {
  const found: Advice = [];
  const words = 'gives access to the node; the text does not say why';
  for (const name of ['hostNetwork', 'hostPID', 'hostIPC'])
    if (isTrue(at(spec, name))) advise(found, 'host-access', at(spec, name), words);
  for (const container of allContainers(spec)) {
    const privileged = at(container, 'securityContext', 'privileged');
    if (isTrue(privileged)) advise(found, 'host-access', privileged, words);
  }
  for (const volume of items(at(spec, 'volumes')))
    if (has(at(volume, 'hostPath'))) advise(found, 'host-access', at(volume, 'hostPath'), words);
  // It takes a while to find the prose of a note, and few manifests ask for it.
  if (found.length > 0 && context.prose !== undefined && !MENTIONED.test(context.prose)) advice.push(...found);
}
