import type { KnownShortcode, KnownShortcodes } from '../meaning.ts';
import { parameterOf } from '../page-parameter.ts';

const contents: KnownShortcode = {
  loses: true,
  became: { ko: '그 안의 내용', en: 'its contents' },
  mean: () => ({ kind: 'contents' }),
};

/** What only arranges its contents, or makes them look like something. */
const CONTAINERS = [
  ...['cards', 'cardpane', 'columns', 'column', 'steps', 'row', 'lead', 'rawhtml', 'html', 'raw', 'conditional-text'],
  ...['blocks/cover', 'blocks/section', 'blocks/lead', 'blocks/feature'],
  ...['hextra/hero-badge', 'hextra/hero-headline', 'hextra/hero-subtitle', 'hextra/feature-grid'],
  ...['tutorials/modules', 'tutorials/carousel'],
];

const table: KnownShortcode = { ...contents, became: { ko: '표', en: 'the table' } };

const comment: KnownShortcode = {
  became: { ko: 'HTML 주석', en: 'an HTML comment' },
  mean: () => ({ kind: 'comment' }),
};

const nothing: KnownShortcode = { loses: true, mean: () => ({ kind: 'nothing' }) };

const lineBreak: KnownShortcode = { mean: () => ({ kind: 'text', before: ['<br>'] }) };

/** `{{< param "name" >}}`: a field of the frontmatter, or a setting of the site, which the note does not know. */
const parameter: KnownShortcode = {
  became: { ko: '그 값', en: 'its value' },
  mean: ({ at, named, note }) => {
    const name = at(0) ?? named('name');
    const value = name === undefined ? undefined : parameterOf(note, name.text);
    return value === undefined ? { kind: 'elsewhere' } : { kind: 'text', before: [value] };
  },
};

const term: KnownShortcode = {
  became: { ko: '용어', en: 'the term' },
  mean: ({ named, at }) => {
    const entry = named('entry') ?? at(0);
    return entry === undefined ? { kind: 'missing', parameter: 'entry' } : { kind: 'text', before: [entry] };
  },
};

export const plainShortcodes: KnownShortcodes = {
  ...Object.fromEntries(CONTAINERS.map((name) => [name, contents])),
  table,
  comment,
  toc: nothing,
  tableofcontents: nothing,
  icon: nothing,
  'blocks/link-down': nothing,
  br: lineBreak,
  param: parameter,
  term,
};
