import type { Json, JsonObject } from '#manifests';
import type { ClusterObject } from '../../objects/object.ts';
import { qualifiedName, resourceOf } from '../arguments/resources.ts';
import { CommandError } from '../session.ts';
import { apiObject } from './api-object.ts';
import { jsonPathText, plainText, relaxedPath } from './json-path-text.ts';
import { valuesAt } from './json-path.ts';
import { newTable } from './table.ts';
import { yamlText } from './yaml-text.ts';

const FORMATS =
  'custom-columns,custom-columns-file,go-template,go-template-file,json,jsonpath,jsonpath-as-json,jsonpath-file,name,template,templatefile,wide,yaml';

/** Objects in the form that `-o` asks for; several are printed as a List. */
export function objectText(
  objects: readonly ClusterObject[],
  output: string,
  { isSingle, isHeaded = true }: { readonly isSingle: boolean; readonly isHeaded?: boolean },
): string {
  const [, format = '', rest] = /^([\w-]+)(?:=(.*))?$/s.exec(output) ?? [];
  if (format === 'name') {
    return objects.map(({ kind, metadata }) => `${qualifiedName(resourceOf(kind))}/${metadata.name}\n`).join('');
  }
  const all = objects.map(apiObject);
  const list: JsonObject = { apiVersion: 'v1', items: all, kind: 'List', metadata: { resourceVersion: '' } };
  const shown = isSingle ? (all[0] ?? list) : list;
  const template = (): string => {
    if (rest !== undefined && rest !== '') return rest;
    throw new CommandError(`error: template format specified but no template given`);
  };
  switch (format) {
    case 'json':
      return `${JSON.stringify(shown, undefined, 4)}\n`;
    case 'yaml':
      return yamlText(shown);
    case 'jsonpath':
      return jsonPathText(shown, template());
    case 'jsonpath-as-json': {
      const path = /^\{(.*)\}$/s.exec(template())?.[1] ?? template();
      return `${JSON.stringify(valuesAt(shown, path), undefined, 4)}\n`;
    }
    case 'custom-columns':
      return customColumns(all, rest ?? '', isHeaded);
    case 'go-template':
    case 'go-template-file':
    case 'template':
    case 'templatefile':
    case 'jsonpath-file':
    case 'custom-columns-file':
      throw new CommandError(`error: -o ${format} is not simulated here; jsonpath and custom-columns are`);
    default:
      throw new CommandError(
        `error: unable to match a printer suitable for the output format "${output}", allowed formats are: ${FORMATS}`,
      );
  }
}

/** CustomColumnsPrinter (kubectl/pkg/cmd/get/customcolumn.go) */
function customColumns(objects: readonly JsonObject[], text: string, isHeaded: boolean): string {
  if (text === '') throw new CommandError('error: custom-columns format specified but no custom columns given');
  const columns = text.split(',').map((column) => {
    const colon = column.indexOf(':');
    if (colon < 0) {
      throw new CommandError(`error: unexpected custom-columns spec: ${column}, expected <header>:<json-path-expr>`);
    }
    return { title: column.slice(0, colon), path: relaxedPath(column.slice(colon + 1)) };
  });
  const rows = objects.map((object) =>
    columns.map(({ path }) => {
      const values = valuesAt(object, path);
      return values.length === 0 ? '<none>' : values.map(plainText).join(',');
    }),
  );
  return newTable()(isHeaded ? [columns.map(({ title }) => title), ...rows] : rows);
}

/** Objects in the order of a field: numbers by size, texts by their characters, those without it first (SortObjects). */
export function sortedBy(objects: readonly ClusterObject[], field: string): ClusterObject[] {
  const path = relaxedPath(field);
  const keyed = objects.map((object) => ({ object, key: valuesAt(apiObject(object), path)[0] }));
  if (objects.length > 0 && keyed.every(({ key }) => key === undefined)) {
    throw new CommandError(`error: couldn't find any field with path "{${path}}" in the list of objects`);
  }
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ object }) => object);
}

function compare(one: Json | undefined, other: Json | undefined): number {
  if (one === undefined || other === undefined) return Number(one !== undefined) - Number(other !== undefined);
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  const [a, b] = [plainText(one), plainText(other)];
  return a < b ? -1 : a > b ? 1 : 0;
}
