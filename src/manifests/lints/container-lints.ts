import { isWhole, formatQuantity } from '../decode/quantity.ts';
import { type Field, at, entries, has, items, number, text } from '../rules/field.ts';
import { allContainers } from '../rules/pod/all-containers.ts';
import { type Advice, advise } from './advice.ts';

/** Advice about the containers of a Pod, as they are written. */
export function containerLints(advice: Advice, spec: Field, kind: string): void {
  for (const container of allContainers(spec)) {
    image(advice, at(container, 'image'));
    duplicateEnvironment(advice, at(container, 'env'));
    for (const map of ['limits', 'requests']) fractionalBytes(advice, entries(at(container, 'resources', map)));
    for (const mount of items(at(container, 'volumeMounts'))) {
      const path = at(mount, 'mountPath');
      if (has(path) && !/^(?:\/|[A-Za-z]:)/.test(text(path)))
        advise(advice, 'relative-path', path, 'mountPath is not absolute');
    }
  }
  fractionalBytes(advice, entries(at(spec, 'overhead')));
  const grace = at(spec, 'terminationGracePeriodSeconds');
  if (number(grace) < 0)
    advise(advice, 'ignored-field', grace, 'must be >= 0; negative values are invalid and will be treated as 1');
  repeated(advice, at(spec, 'hostAliases'), 'ip');
  repeated(advice, at(spec, 'imagePullSecrets'), 'name');
  for (const secret of items(at(spec, 'imagePullSecrets'))) {
    if (text(at(secret, 'name')) === '') advise(advice, 'empty-name', at(secret, 'name'), 'invalid empty name ""');
  }
  if (kind !== 'DaemonSet') return;
  for (const container of items(at(spec, 'containers'))) {
    if (entries(at(container, 'resources', 'limits')).length > 0) continue;
    advise(advice, 'daemon-limits', container, 'a daemon runs on every node; without limits it can take the node down');
  }
}

const HOST = String.raw`(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d+)?/)`;
const PART = String.raw`[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*`;
const REFERENCE = new RegExp(`^${HOST}?${PART}(?:/${PART})*(?::[\\w][\\w.-]{0,127})?(?:@[a-z0-9]+:[a-fA-F0-9]{32,})?$`);

/** pod warnings: of two items with one name the server takes the last. */
function repeated(advice: Advice, list: Field, name: string): void {
  const seen = new Set<string>();
  for (const item of items(list)) {
    const value = text(at(item, name));
    if (seen.has(value)) advise(advice, 'duplicate-item', at(item, name), `duplicate ${name} ${JSON.stringify(value)}`);
    seen.add(value);
  }
}

function image(advice: Advice, field: Field): void {
  const name = text(field);
  if (name === '') return;
  if (!REFERENCE.test(name))
    advise(advice, 'image-reference', field, `image reference ${JSON.stringify(name)} is not parseable`);
  else if (!name.includes('@') && /^(?!.*:[^/]+$)|:latest$/.test(name)) {
    advise(
      advice,
      'image-tag',
      field,
      `image ${JSON.stringify(name)} has no fixed tag; what runs changes with the registry`,
    );
  }
}

/** pod warnings: an earlier variable of the same name is lost, unless the later one builds on it. */
function duplicateEnvironment(advice: Advice, list: Field): void {
  const seen = new Set<string>();
  for (const variable of items(list)) {
    const name = text(at(variable, 'name'));
    const value = text(at(variable, 'value'));
    const reference = `$(${name})`;
    const isBuiltOn = !has(at(variable, 'valueFrom')) && value !== reference && value.includes(reference);
    if (seen.has(name) && !isBuiltOn) {
      advise(
        advice,
        'duplicate-env',
        variable,
        `hides previous definition of ${JSON.stringify(name)}, which may be dropped when using apply`,
      );
    }
    seen.add(name);
  }
}

const BYTES: readonly string[] = ['memory', 'ephemeral-storage', 'storage'];

/** pod and claim warnings: parts of bytes are a slip, of the suffix `m` for `M`. */
export function fractionalBytes(advice: Advice, quantities: readonly [string, Field][]): void {
  for (const [name, quantity] of quantities) {
    if (!BYTES.includes(name) || isWhole(text(quantity))) continue;
    // The server writes the key in brackets.
    advise(
      advice,
      'fractional-bytes',
      quantity,
      `fractional byte value ${JSON.stringify(formatQuantity(text(quantity)))} is invalid, must be an integer`,
    );
  }
}
