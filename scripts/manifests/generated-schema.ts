import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type ModelField, compactSchema } from './compact-schema.ts';

/**
 * The files of the schema, their texts by their names, made from the models of `@kubernetes/client-node`; rejects where they
 * are not installed.
 */
export async function generatedSchema(): Promise<ReadonlyMap<string, string>> {
  const models = (await import('@kubernetes/client-node')) as unknown as Readonly<Record<string, unknown>>;
  const version = await kubernetesVersion();
  const { kinds, podTypes, furtherTypes } = compactSchema((name) => fieldsOf(models[name], name));
  return new Map([
    ['kinds.json', json({ version, kinds })],
    ['pod-types.json', json(podTypes)],
    ['further-types.json', json(furtherTypes)],
  ]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function fieldsOf(model: unknown, name: string): readonly ModelField[] {
  if (
    typeof model === 'function' &&
    'getAttributeTypeMap' in model &&
    typeof model.getAttributeTypeMap === 'function'
  ) {
    return (model.getAttributeTypeMap as () => ModelField[])();
  }
  throw new Error(`@kubernetes/client-node has no model ${name}`);
}

/** The models say only in a comment for which version they were made. */
async function kubernetesVersion(): Promise<string> {
  const entrance = fileURLToPath(import.meta.resolve('@kubernetes/client-node'));
  const text = await readFile(entrance.replace(/index\.js$/, 'gen/models/V1Pod.js'), 'utf8');
  const version = /OpenAPI spec version: v(\d+\.\d+)/.exec(text)?.[1];
  if (version === undefined)
    throw new Error('The models of @kubernetes/client-node do not say their Kubernetes version');
  return version;
}
