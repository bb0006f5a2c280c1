import { type Field, at, entries, stringMap, text } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { byteLength, configKey, dnsSubdomain } from '../names.ts';
import { type Report, invalid, invalidForEach, required, tooLong, valueOf } from '../report.ts';
import { jsonFault } from './json-fault.ts';

const MOST_BYTES = 1024 * 1024;

/** core ValidateConfigMap. */
export function configMap(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const binary = stringMap(at(object, 'binaryData'));
  let size = 0;
  for (const [key, value] of entries(at(object, 'data'))) {
    invalidForEach(report, value, key, configKey(key));
    if (key in binary) invalid(report, value, key, 'duplicate of key present in binaryData');
    size += byteLength(text(value));
  }
  for (const [key, value] of entries(at(object, 'binaryData'))) {
    invalidForEach(report, value, key, configKey(key));
    size += bytesIn(text(value));
  }
  if (size > MOST_BYTES) tooLong(report, { path: undefined }, MOST_BYTES);
}

/** Keys that a Secret of a type must have: all of them, or one at least. */
const REQUIRED_KEYS: Readonly<Record<string, { readonly keys: readonly string[]; readonly anyOf?: true }>> = {
  'kubernetes.io/dockercfg': { keys: ['.dockercfg'] },
  'kubernetes.io/dockerconfigjson': { keys: ['.dockerconfigjson'] },
  'kubernetes.io/basic-auth': { keys: ['username', 'password'], anyOf: true },
  'kubernetes.io/ssh-auth': { keys: ['ssh-privatekey'] },
  'kubernetes.io/tls': { keys: ['tls.crt', 'tls.key'] },
};

/** core ValidateSecret. What stands in `stringData` has gone into `data` before. */
export function secret(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const data = at(object, 'data');
  let size = 0;
  for (const [key, value] of entries(data)) {
    invalidForEach(report, value, key, configKey(key));
    size += bytesIn(text(value));
  }
  if (size > MOST_BYTES) tooLong(report, data, MOST_BYTES);
  const type = text(at(object, 'type'));
  if (type === 'kubernetes.io/service-account-token') accountName(report, object);
  const wanted = REQUIRED_KEYS[type];
  if (wanted === undefined) return;
  const found = stringMap(data);
  const missing = wanted.keys.filter(
    (key) => found[key] === undefined || (type.endsWith('ssh-auth') && found[key] === ''),
  );
  if (wanted.anyOf !== true || missing.length === wanted.keys.length) {
    for (const key of missing) required(report, valueOf(data, key), '', { needs: [at(object, 'type')] });
  }
  if (type.startsWith('kubernetes.io/dockerc')) dockerConfig(report, data, wanted.keys);
}

function accountName(report: Report, object: Field): void {
  const KEY = 'kubernetes.io/service-account.name';
  const map = at(object, 'metadata', 'annotations');
  if ((stringMap(map)[KEY] ?? '') === '') required(report, valueOf(map, KEY));
}

function dockerConfig(report: Report, data: Field, keys: readonly string[]): void {
  for (const [key, value] of entries(data)) {
    if (!keys.includes(key)) continue;
    const fault = jsonFault(decoded(text(value)));
    if (fault !== undefined) invalid(report, value, '<secret contents redacted>', fault);
  }
}

function decoded(base64: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(base64.replaceAll(/\s/g, '')), (byte) => byte.charCodeAt(0)));
}

function bytesIn(base64: string): number {
  return Math.floor((base64.replaceAll(/[\s=]/g, '').length * 3) / 4);
}
