import { type LineSet, NO_LINES, parseLineSet } from './line-set.ts';
import { type MetaWord, metaWords } from './meta-words.ts';

/** What the line that opens a code block says. */
export interface Fence {
  /** The language as written, `''` where there is none. */
  readonly language: string;
  readonly title?: string;
  /** The number of the first line, where lines are numbered. */
  readonly firstLine?: number;
  readonly marks: Readonly<Record<Mark, LineSet>>;
  readonly wrap: boolean;
  /** For a manifest that is wrong on purpose: what the API server says of it, or a part of that; `''` for anything. */
  readonly invalid?: string;
  /** Whether nobody is to judge the manifest. */
  readonly unchecked: boolean;
  /** For a transcript that takes place in a scenario: its name, `''` for the one above. */
  readonly scenario?: string;
  /** The second of the scenario at which a transcript begins. */
  readonly at?: number;
  /** Words that mean nothing here, as written. */
  readonly unknown: readonly string[];
}

/** How a line may be marked. Also the name of the class that shows it. */
export const MARKS = ['highlighted', 'inserted', 'deleted', 'focused'] as const;
export type Mark = (typeof MARKS)[number];

type Meaning =
  Mark | 'title' | 'numbers' | 'first' | 'plain' | 'wrap' | 'invalid' | 'unchecked' | 'scenario' | 'at' | 'later';

/** Every word that a fence may carry, with what it means. Names from the tools that notes come from share a meaning. */
const MEANINGS = new Map<string, Meaning>(
  Object.entries<Meaning>({
    title: 'title',
    file: 'title',
    filename: 'title',
    name: 'title',
    mark: 'highlighted',
    hl: 'highlighted',
    highlight: 'highlighted',
    hl_lines: 'highlighted',
    ins: 'inserted',
    add: 'inserted',
    del: 'deleted',
    rem: 'deleted',
    focus: 'focused',
    lines: 'numbers',
    ln: 'numbers',
    linenos: 'numbers',
    'line-numbers': 'numbers',
    showlinenumbers: 'numbers',
    '.numberlines': 'numbers',
    startline: 'first',
    startfrom: 'first',
    'no-line-numbers': 'plain',
    nolinenumbers: 'plain',
    wrap: 'wrap',
    invalid: 'invalid',
    unchecked: 'unchecked',
    scenario: 'scenario',
    at: 'at',
    copy: 'later',
    fold: 'later',
    frame: 'later',
  }),
);

/** Words that authors may write, to be offered where one is misspelt. */
export const FENCE_WORDS = [...MEANINGS.keys()];

interface Draft {
  title?: string;
  firstLine?: number;
  marks: Record<Mark, LineSet>;
  wrap: boolean;
  invalid?: string;
  unchecked: boolean;
  scenario?: string;
  at?: number;
  unknown: string[];
}

/**
 * Reads `yaml title="a.yaml" {1,3-5}` and its relatives: `yaml:a.yaml`, `js{1,3}`, `ts:line-numbers`, `js [a.js]` and
 * Pandoc's `{.yaml .numberLines}`. Never fails: what it does not know is listed in `unknown`.
 */
export function parseFence(lang: string, meta: string): Fence {
  const { language, words } = split(lang, meta);
  const draft: Draft = {
    marks: { highlighted: NO_LINES, inserted: NO_LINES, deleted: NO_LINES, focused: NO_LINES },
    wrap: false,
    unchecked: false,
    unknown: [],
  };
  for (const word of words) if (!apply(word, draft)) draft.unknown.push(word.text);
  return { language, ...draft };
}

function split(lang: string, meta: string): { language: string; words: MetaWord[] } {
  const pandoc = /^\{\s*\.?([^\s},]+),?([^}]*)\}?(.*)$/s.exec(lang.startsWith('{') ? `${lang} ${meta}` : '');
  if (pandoc?.[1] !== undefined && !/^[\d-]+$/.test(pandoc[1])) {
    return { language: pandoc[1], words: metaWords(`${pandoc[2] ?? ''} ${pandoc[3] ?? ''}`) };
  }
  // What follows a comma (`rust,ignore`) speaks to other tools.
  const [, language = '', behind = ''] = /^([^:{,]*)(?:,[^:{]*)?(.*)$/s.exec(lang) ?? [];
  const words = metaWords(meta);
  if (behind.startsWith('{')) words.unshift({ text: behind, key: '', value: behind });
  if (behind.length > 1 && behind.startsWith(':')) words.unshift(behindColon(behind.slice(1)));
  return { language, words };
}

/** `ts:line-numbers=5` and `yaml:a.yaml` look alike: what is no known word is a file name. */
function behindColon(text: string): MetaWord {
  const word = metaWords(text)[0];
  return word?.text === text && MEANINGS.has(word.key) ? word : { text, key: 'title', value: text };
}

function apply({ text, key, value }: MetaWord, draft: Draft): boolean {
  if (key === '') return applyBare(value ?? '', draft);
  const meaning = MEANINGS.get(key);
  switch (meaning) {
    case undefined:
      return applyFileName(text, draft);
    case 'title':
      if (value !== undefined) draft.title = value;
      return value !== undefined;
    case 'numbers':
      if (value !== 'false') draft.firstLine = numberIn(value) ?? draft.firstLine ?? 1;
      return true;
    case 'first':
      draft.firstLine = numberIn(value) ?? 1;
      return numberIn(value) !== undefined;
    case 'plain':
      delete draft.firstLine;
      return true;
    case 'wrap':
      draft.wrap = value !== 'false';
      return true;
    case 'invalid':
      if (value !== 'false') draft.invalid = value === 'true' ? '' : (value ?? '');
      return true;
    case 'unchecked':
      draft.unchecked = value !== 'false';
      return true;
    case 'scenario':
      if (value !== 'false') draft.scenario = value === 'true' ? '' : (value ?? '');
      return true;
    case 'at': {
      const seconds = secondsIn(value);
      if (seconds !== undefined) draft.at = seconds;
      return seconds !== undefined;
    }
    case 'later':
      return true;
    default: {
      const lines = parseLineSet(value ?? '');
      if (lines !== undefined) draft.marks[meaning] = lines;
      return lines !== undefined;
    }
  }
}

/** A word without a key: `{1,3-5}`, `[a.ts]`, `"a.ts"`. */
function applyBare(value: string, draft: Draft): boolean {
  if (value.startsWith('{')) {
    const lines = parseLineSet(value);
    if (lines !== undefined) draft.marks.highlighted = lines;
    return lines !== undefined;
  }
  draft.title ??= value.startsWith('[') ? value.slice(1, -1) : value;
  return true;
}

function applyFileName(text: string, draft: Draft): boolean {
  const isFileName = /^[\p{L}\p{N}_./@-]+\.[\p{L}\p{N}]+$/u.test(text);
  if (isFileName) draft.title ??= text;
  return isFileName;
}

function numberIn(value: string | undefined): number | undefined {
  const found = /^\{?(\d{1,9})\}?$/.exec(value ?? '');
  return found === null ? undefined : Number(found[1]);
}

/** `90`, `90s` and `1m30s` are ninety seconds. */
function secondsIn(value: string | undefined): number | undefined {
  const [, minutes, seconds] = /^(?=\d)(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(value ?? '') ?? [];
  return minutes === undefined && seconds === undefined ? undefined : Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}
