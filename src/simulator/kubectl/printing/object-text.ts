import type { Json, JsonObject } from '#manifests';
import { type ClusterObject } from '../../objects/object.ts';
import { qualifiedName, resourceOf } from '../arguments/resources.ts';
import { table } from './table.ts';
import { CommandError } from '../session.ts';
import { apiObject } from './api-object.ts';
import { valuesAt } from './json-path.ts';
import { yamlText } from './yaml-text.ts';

/** Objects in the form that `-o` asks for; several are printed as a List. */
export function objectText(objects: readonly ClusterObject[], output: string, isSingle: boolean): string {
  if (output === 'name') {
    return objects.map(({ kind, metadata }) => `${qualifiedName(resourceOf(kind))}/${metadata.name}\n`).join('');
  }
  const all = objects.map(apiObject);
  const list: JsonObject = { apiVersion: 'v1', items: all, kind: 'List', metadata: { resourceVersion: '' } };
  const shown = isSingle ? (all[0] ?? list) : list;
  if (output === 'json') return `${JSON.stringify(shown, undefined, 4)}\n`;
  if (output === 'yaml') return yamlText(shown);
  const template = /^jsonpath=(.*)$/s.exec(output)?.[1];
  if (template !== undefined) return jsonPathText(shown, template);
  const columns = /^custom-columns=(.*)$/s.exec(output)?.[1];
  if (columns !== undefined) return customColumns(all, columns);
  throw new CommandError(
    `error: unable to match a printer suitable for the output format "${output}", allowed formats are: custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,name,template,templatefile,wide,yaml`,
  );
}

/** A template such as `{.items[*].metadata.name}` or one with `{range …}{end}` (client-go/util/jsonpath). */
function jsonPathText(value: Json, template: string): string {
  const range = /\{range ([^}]+)\}(.*?)\{end\}/s;
  const match = range.exec(template);
  if (match !== null) {
    const [whole, path = '', body = ''] = match;
    const before = jsonPathText(value, template.slice(0, match.index));
    const inside = valuesAt(value, path)
      .map((item) => jsonPathText(item, body))
      .join('');
    return before + inside + jsonPathText(value, template.slice(match.index + whole.length));
  }
  return template.replaceAll(/\{([^}]*)\}/g, (_all, expression: string) => {
    const literal = /^\s*(["'])(.*)\1\s*$/s.exec(expression);
    if (literal !== null) return (literal[2] ?? '').replaceAll('\\n', '\n').replaceAll('\\t', '\t');
    return valuesAt(value, expression).map(plainText).join(' ');
  });
}

function plainText(value: Json): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value);
}

function customColumns(objects: readonly JsonObject[], text: string): string {
  const columns = text.split(',').map((column) => {
    const colon = column.indexOf(':');
    return { title: column.slice(0, colon), path: column.slice(colon + 1) };
  });
  const rows = objects.map((object) =>
    columns.map(({ path }) => {
      const values = valuesAt(object, path);
      return values.length === 0 ? '<none>' : values.map(plainText).join(',');
    }),
  );
  return table([columns.map(({ title }) => title), ...rows]);
}
