import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Face, type Fence, readFace, section } from './course/face.ts';

const CONTENT = new URL('../content/', import.meta.url);

function namesIn(language: string): string[] {
  return readdirSync(new URL(`${language}/`, CONTENT), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md'))
    .toSorted();
}

function faces(name: string): { ko: Face; en: Face } {
  return { ko: readFace(new URL(`ko/${name}`, CONTENT)), en: readFace(new URL(`en/${name}`, CONTENT)) };
}

const NAMES = namesIn('ko');

/** The notes of the course in their order; what the wiki holds beside them has no place in it. */
const LESSONS = NAMES.filter((name) => !name.includes('/'))
  .map((name) => ({ name, ...faces(name) }))
  .filter(({ ko }) => typeof ko.fields['order'] === 'number' && ko.fields['order'] <= 25)
  .toSorted((a, b) => Number(a.ko.fields['order']) - Number(b.ko.fields['order']));

const FACES = LESSONS.flatMap(({ name, ko, en }) => [
  { path: `ko/${name}`, face: ko },
  { path: `en/${name}`, face: en },
]);

/** Lessons on what a cluster does, which therefore show it doing so. */
const SHOWN_IN_A_SHELL = new Set([1, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 23]);
/** Lessons on what one may write wrong. */
const SHOWN_WRONG = new Set([3, 7, 8, 9, 16, 25]);

/** What is said about Madang itself, beside an index and the pages of diagnostics. */
const ABOUT_MADANG = [
  'writing-notes',
  'languages',
  'links',
  'diagrams',
  'manifests',
  'scenarios',
  'transcripts',
  'search-and-glossary',
  'importing',
  'commands',
  'publishing',
  'privacy',
  'speed',
  'settings',
  'diagnostics/index',
];
/** Languages whose words are translated, and those of which only the comments are. */
const WORDS_OF_A_LANGUAGE = new Set(['markdown', 'mermaid', 'text']);
const COMMENTED = new Set(['sh', 'tree', 'yaml']);

const HEADINGS = {
  ko: { goals: '배울 것', summary: '정리', questions: '생각해 보기', references: '참고' },
  en: { goals: 'What you will learn', summary: 'In short', questions: 'Think about it', references: 'References' },
};

test('every note exists in both languages', () => {
  expect(namesIn('en')).toEqual(NAMES);
});

test.each(['ko', 'en'])('the pages about Madang exist in %s, and their index leads to each', (language) => {
  const names = namesIn(language).filter((name) => name.startsWith('madang/'));
  expect(names).toEqual(expect.arrayContaining(['index', ...ABOUT_MADANG].map((name) => `madang/${name}.md`)));
  const index = readFace(new URL(`${language}/madang/index.md`, CONTENT)).lines.join('\n');
  for (const name of ABOUT_MADANG) expect(index).toContain(`[[${name.replace('/index', '')}|`);
});

test.each([
  ['manifests', ['yaml', 'yaml invalid', 'yaml unchecked']],
  ['scenarios', ['simulator']],
  ['transcripts', ['simulator', 'console scenario']],
  ['diagrams', ['mermaid']],
])('the page about %s shows what it describes', (name, shown) => {
  const { fences } = readFace(new URL(`en/madang/${name}.md`, CONTENT));
  const kinds = fences.map(({ language, meta }) => `${language} ${/^[a-z]*/.exec(meta)?.[0] ?? ''}`.trim());
  for (const kind of shown) expect(kinds.map((one) => one.replace(' title', ''))).toContain(kind);
});

test('the lessons are numbered from 1 to 25', () => {
  expect(LESSONS.map(({ ko }) => ko.fields['order'])).toEqual(Array.from({ length: 25 }, (_, at) => at + 1));
});

test.each(NAMES)('both faces of %s have the same structure', (name) => {
  const { ko, en } = faces(name);
  expect(en.shape).toEqual(ko.shape);
  expect(en.fields['order']).toBe(ko.fields['order']);
});

test.each(NAMES)('both faces of %s show the same code, comments and labels aside', (name) => {
  const { ko, en } = faces(name);
  expect(en.fences.map(commonTo)).toEqual(ko.fences.map(commonTo));
});

function commonTo({ language, lines }: Fence): readonly string[] | number {
  if (WORDS_OF_A_LANGUAGE.has(language)) return lines.length;
  return lines.map((line) => (COMMENTED.has(language) ? line.replace(/\s*#.*$/, '#') : line));
}

test.each(FACES)('$path has goals first, and summary, questions and references last', ({ path, face }) => {
  const headings = face.lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3));
  const words = path.startsWith('ko/') ? HEADINGS.ko : HEADINGS.en;
  expect(headings[0]).toBe(words.goals);
  expect(headings.slice(-3)).toEqual([words.summary, words.questions, words.references]);
});

test.each(FACES)('$path has 2 to 4 goals, at least 2 questions with folded answers, and links upstream', ({ face }) => {
  const goals = section(face, 0).filter((line) => line.startsWith('- ')).length;
  expect(goals).toBeGreaterThanOrEqual(2);
  expect(goals).toBeLessThanOrEqual(4);
  expect(section(face, -2).filter((line) => line.startsWith('> [!question]- ')).length).toBeGreaterThanOrEqual(2);
  expect(section(face, -1).join('\n')).toMatch(/\]\(https:\/\/(?:kubernetes\.io|github\.com\/kubernetes)\//);
});

test.each(FACES)(
  '$path shows a diagram, a manifest, and a scenario with checked transcripts where a cluster does something',
  ({ face }) => {
    const order = Number(face.fields['order']);
    const languages = face.fences.map(({ language }) => language);
    expect(languages).toContain('mermaid');
    expect(languages).toContain('yaml');
    expect(languages.includes('console')).toBe(SHOWN_IN_A_SHELL.has(order));
    // What a shell prints is checked against a cluster, which is there to be played with.
    expect(face.fences.filter(({ language, meta }) => language === 'console' && !meta.startsWith('scenario'))).toEqual(
      [],
    );
    expect(languages.includes('simulator')).toBe(SHOWN_IN_A_SHELL.has(order));
    expect(face.fences.some(({ meta }) => meta.startsWith('invalid='))).toBe(SHOWN_WRONG.has(order));
  },
);

test.each(['ko', 'en'])('every mistake of %s/common-mistakes.md is put right with its source', (language) => {
  const face = readFace(new URL(`${language}/common-mistakes.md`, CONTENT));
  const mistakes = face.lines.join('\n').split(/^### /m).slice(1);
  expect(mistakes.length).toBeGreaterThanOrEqual(26);
  for (const mistake of mistakes) expect(mistake).toMatch(/^- (?:출처|Source): \S/m);
});

test.each(['ko/index.md', 'en/index.md'])('%s leads to every lesson, in order', (path) => {
  const listed = readFace(new URL(path, CONTENT)).lines.flatMap((line) => {
    const [, number, slug] = /^(\d+)\. \[\[([\w-]+)\|/.exec(line) ?? [];
    return slug === undefined ? [] : [`${number ?? ''} ${slug}.md`];
  });
  expect(listed).toEqual(LESSONS.map(({ name }, at) => `${String(at + 1)} ${name}`));
});
