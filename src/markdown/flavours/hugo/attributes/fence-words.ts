import type { Attribute } from './read-attributes.ts';

/** What Hugo's options of code blocks are behind a fence here; those that only change looks are left out. */
export function fenceWords(attributes: readonly Attribute[]): string[] {
  const options = new Map(attributes.map(({ name, value }) => [name, value]));
  const lines = [...(options.get('hl_lines') ?? '').matchAll(/\d+(?:\s*-\s*\d+)?/g)].map(([range]) =>
    range.replace(/\s/g, ''),
  );
  const title = options.get('title') ?? options.get('filename') ?? options.get('file') ?? options.get('name');
  const numbers = options.get('linenos');
  const first = /^\d{1,9}$/.exec(options.get('linenostart') ?? '')?.[0];
  return [
    ...(title === undefined || title === '' ? [] : [`title="${title.replaceAll('"', '')}"`]),
    ...(lines.length > 0 ? [`{${lines.join(',')}}`] : []),
    ...(numbers !== undefined && numbers !== 'false'
      ? [first === undefined || first === '1' ? 'showLineNumbers' : `showLineNumbers=${first}`]
      : []),
  ];
}
