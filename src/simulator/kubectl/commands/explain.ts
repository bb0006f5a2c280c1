import { type SchemaPlace, schemaOf } from '#manifests';
import { type Arguments, isOn, numberOf } from '../arguments/flags.ts';
import { resourceFor } from '../arguments/targets.ts';
import { CommandError, type Session } from '../session.ts';

/**
 * `kubectl explain` (kubectl/pkg/explain/v2/templates/plaintext.tmpl). The schema here knows fields and types, no prose: where
 * the server would describe a field, the words stand that kubectl has for fields without a description.
 */
export function explain({ out }: Session, given: Arguments): void {
  const [path, ...more] = given.words;
  if (path === undefined || more.length > 0) {
    const text =
      path === undefined
        ? 'You must specify the type of resource to explain. Use "kubectl api-resources" for a complete list of supported resources.\n'
        : 'We accept only this format: explain RESOURCE\n';
    throw new CommandError(`error: ${text}See 'kubectl explain -h' for help and examples`);
  }
  const [name = '', ...fields] = path.split('.');
  const { kind, group } = resourceFor(name);
  const version = given.flags.get('api-version') ?? (group === '' ? 'v1' : `${group}/v1`);
  const root = schemaOf(version, kind);
  if (root === undefined) throw new CommandError(`error: couldn't find resource for "${version}, Kind=${kind}"`);
  const place = fields.reduce<SchemaPlace | undefined>((at, field) => at?.fields.get(field), root);
  const last = fields.at(-1) ?? '';
  if (place === undefined) throw new CommandError(`error: field "${last}" does not exist`);
  const head = [
    ...(group === '' ? [] : [`GROUP:      ${group}`]),
    `KIND:       ${kind}`,
    `VERSION:    ${version.split('/').at(-1) ?? ''}`,
    '',
  ];
  const title = fields.length === 0 ? [] : [`FIELD: ${last} <${place.type}>`, '', ''];
  const isRecursive = isOn(given, 'recursive');
  const depth = isRecursive ? numberOf(given, 'max-depth', 0) || Infinity : 1;
  const list = fieldLines(place, isRecursive, depth, 1, []);
  const body = ['DESCRIPTION:', '    <empty>', '', ...(list.length > 0 ? ['FIELDS:', ...list] : [])];
  out.push(`${[...head, ...title, ...body].join('\n')}\n\n`);
}

/** fieldList: with `--recursive` a line for each field, else its description too; a type within itself is not told again. */
function fieldLines(
  place: SchemaPlace,
  isShort: boolean,
  depth: number,
  level: number,
  above: readonly string[],
): string[] {
  if (above.includes(place.type) && place.fields.size > 0) return [];
  const indent = '  '.repeat(level);
  return [...place.fields].flatMap(([name, field]) => {
    const line = `${indent}${name}\t<${field.type}>`;
    if (!isShort) return [line, `${indent}  <no description>`, ''];
    return [line, ...(level < depth ? fieldLines(field, isShort, depth, level + 1, [...above, place.type]) : [])];
  });
}
