import { plainJson } from './decode/plain-json.ts';
import type { Json } from './json.ts';
import { readDocument } from './yaml/read-document.ts';

/** The value of a YAML text that is no manifest, such as a patch; `undefined` if it cannot be read. */
export function yamlValue(text: string): Json | undefined {
  const { root, faults } = readDocument(text);
  return root === undefined || faults.length > 0 ? undefined : plainJson(root);
}
