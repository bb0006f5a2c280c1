import { decode } from '../decode/decode.ts';
import { plainJson } from '../decode/plain-json.ts';
import type { Fault } from '../fault.ts';
import type { Json } from '../json.ts';
import { childPath } from '../path.ts';
import { commonMeta } from '../rules/metadata.ts';
import { dnsSubdomain } from '../rules/names.ts';
import { podType } from '../schema/pod-types.ts';
import type { YamlMap } from '../yaml/node.ts';
import { nameFault } from './judge-object.ts';

/** Checks of a kind without a schema what all objects have in common, and says that the rest was not looked at. */
export function judgeUnknown(
  root: YamlMap,
  { apiVersion, kind }: { apiVersion: string; kind: string },
): { faults: Fault[]; decoded: Json } {
  const path = childPath(undefined, 'kind');
  const message = `the kind ${kind} of ${apiVersion} is not known here: only YAML and metadata were checked`;
  const faults: Fault[] = [{ stage: 'lint', code: 'unknown-kind', message, path, quiet: true }];
  const decoded = plainJson(root);
  const meta = root.entries.find(({ key }) => key === 'metadata');
  const shape = podType('ObjectMeta');
  const at = childPath(undefined, 'metadata');
  if (shape === undefined || meta === undefined) return { faults, decoded };
  const value = decode(meta.value, shape, { path: at, struct: kind }, faults);
  const nameless = nameFault({ metadata: value ?? null });
  if (nameless !== undefined) faults.push(nameless);
  else if (value !== undefined) {
    // Whether the kind stands in a namespace is not known, so the namespace is left as it is.
    const filled = { namespace: 'default', ...(value as Readonly<Record<string, Json>>) };
    commonMeta(faults, { value: filled, path: at, shape }, dnsSubdomain, true);
  }
  return { faults, decoded };
}
