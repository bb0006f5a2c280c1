import { type Field, at, entries, has, items, text } from '../rules/field.ts';
import { isHeadless } from '../rules/core/service-addresses.ts';
import { addressLints, blockLints } from './address-lints.ts';
import type { Advice } from './advice.ts';
import type { LintName } from './lint-names.ts';

/** The server's warnings about Services; `written` is the object before its defaults. */
export function serviceLints(advice: Advice, object: Field, written: Field): void {
  const spec = at(object, 'spec');
  const say = (code: LintName, field: Field, message: string, quiet = false): void => {
    advice.push({ stage: 'lint', code, message, path: field.path, ...(quiet ? { quiet } : {}) });
  };
  const hints = entries(at(object, 'metadata', 'annotations')).find(([key]) => key === OLD_HINTS);
  if (hints !== undefined)
    say('deprecated', hints[1], `annotation ${OLD_HINTS} is deprecated, please use ${MODE} instead`);
  const type = text(at(spec, 'type'));
  if (type === 'ClusterIP' && isHeadless(spec)) {
    for (const name of ['loadBalancerIP', 'externalIPs']) {
      const field = at(spec, name);
      if (text(field) !== '' || items(field).length > 0)
        say('ignored-field', field, `spec.${name} is ignored for headless services`);
    }
    // Said of every headless Service, because the server has filled the field in before it looks.
    const affinity = at(written, 'spec', 'sessionAffinity');
    say('ignored-field', affinity, 'spec.SessionAffinity is ignored for headless services', !has(affinity));
  }
  addresses(advice, spec);
  if (type === 'ExternalName' && items(at(spec, 'externalIPs')).length > 0) {
    say('ignored-field', at(spec, 'externalIPs'), 'spec.externalIPs is ignored when spec.type is "ExternalName"');
  }
  if (type !== 'ExternalName' && text(at(spec, 'externalName')) !== '') {
    say('ignored-field', at(spec, 'externalName'), 'spec.externalName is ignored when spec.type is not "ExternalName"');
  }
}

/** Addresses in forms that are still read. The server names the list even where only `clusterIP` is written. */
function addresses(advice: Advice, spec: Field): void {
  for (const address of items(at(spec, 'clusterIPs'))) addressLints(advice, address);
  for (const address of [...items(at(spec, 'externalIPs')), at(spec, 'loadBalancerIP')]) addressLints(advice, address);
  for (const range of items(at(spec, 'loadBalancerSourceRanges'))) blockLints(advice, range);
}

const OLD_HINTS = 'service.kubernetes.io/topology-aware-hints';
const MODE = 'service.kubernetes.io/topology-mode';
