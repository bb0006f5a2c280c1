import { compareDiagnostics, diagnose, type Diagnostic } from '#diagnostics';
import { isBlankValue, type Located, type LocatedEntry, placeFinder, readYaml } from '#located';
import { digestOf, isSlug, type PerLang, type Slug } from '#naming';
import { nearestNames } from '#nearest';
import type { Concept, Glossary, NoteReference } from './concept.ts';
import { keysOf, lineOf, linesOf, type LocatedLine, refuse, type Reporting, textPerLang } from './glossary-entry.ts';
import { isForm } from './forms.ts';

/** A glossary as its file says, and the faults of that. */
export interface GlossaryRead {
  readonly glossary: Glossary;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the text of a glossary (as `normaliseText` leaves it), the file `file`: YAML with a key for each concept. A concept
 * without a sound term and definition is left out; any other fault costs only what it is in.
 */
export function readGlossary(text: string, file = 'glossary.yaml'): GlossaryRead {
  const { root, faults } = readYaml(text);
  const placeOf = placeFinder(file, text);
  const diagnostics: Diagnostic[] = faults.map(({ start, ...args }) =>
    diagnose('glossary-syntax', placeOf(start), { file, ...args }),
  );
  if (faults.length > 0 || root === undefined || isBlankValue(root)) return { glossary: glossaryOf([]), diagnostics };
  const reporting: Reporting = { placeOf, report: (diagnostic) => diagnostics.push(diagnostic) };
  if (root.kind !== 'map') {
    refuse(root, file, CONCEPT, reporting);
    return { glossary: glossaryOf([]), diagnostics };
  }
  const written = root.entries.flatMap((entry) => readConcept(entry, reporting) ?? []);
  const concepts = withKnownRelations(withOwnForms(written, reporting), reporting);
  return { glossary: glossaryOf(concepts), diagnostics: diagnostics.sort(compareDiagnostics) };
}

/** A concept in which words and relations still know where they stand. */
interface WrittenConcept extends Omit<Concept, 'aliases' | 'misspellings' | 'related'> {
  readonly start: number;
  readonly aliases: readonly LocatedLine[];
  readonly misspellings: readonly LocatedLine[];
  readonly related: readonly LocatedLine[];
}

const KEYS = ['term', 'definition', 'aliases', 'misspellings', 'note', 'upstream', 'related'] as const;

const CONCEPT = {
  wanted: { ko: '개념마다 이름과 설명', en: 'a term and a definition for each concept' },
  example: 'taint: { term: { ko: 테인트, en: taint }, definition: { ko: …, en: … } }',
};
const ID = {
  wanted: { ko: '소문자와 숫자, `-`로 된 이름', en: 'a name of small letters, digits and `-`' },
  example: 'node-affinity: …',
};
const FORM = {
  wanted: { ko: '글자가 둘 이상인 말', en: 'words of two letters or more' },
  accepts: isForm,
};
const TERM = { ...FORM, example: 'term: { ko: 테인트, en: taint }' };
const DEFINITION = {
  wanted: { ko: '한 단락의 글, 또는 언어별 글', en: 'a paragraph of text, or one for each language' },
  example: 'definition: { ko: 노드에 다는 표시, en: A mark on a node }',
};
const NOTE = {
  wanted: { ko: '노트의 이름이나 경로', en: 'the name or path of a note' },
  example: 'note: taints',
};
const UPSTREAM = {
  wanted: {
    ko: '`https://`로 시작하는 주소, 또는 언어별 주소',
    en: 'an address that begins with `https://`, or one for each language',
  },
  example: 'upstream: https://kubernetes.io/docs/concepts/scheduling-eviction/taint-and-toleration/',
  accepts: (text: string) => text.startsWith('https://') && URL.canParse(text),
};
const RELATED = {
  wanted: { ko: '다른 개념의 이름', en: 'names of other concepts' },
  example: 'related: [toleration, node]',
};

function readConcept({ key, keyStart, value }: LocatedEntry, reporting: Reporting): WrittenConcept | undefined {
  const { placeOf, report } = reporting;
  const place = placeOf(keyStart);
  if (!isId(key)) {
    const found = { ko: `\`${key}\``, en: `\`${key}\`` };
    report(diagnose('glossary-value-invalid', place, { path: key, found, ...ID }));
    return undefined;
  }
  const keys = keysOf(value, key, { ...CONCEPT, known: KEYS }, reporting);
  if (keys === undefined) return undefined;
  const read = <Value>(name: (typeof KEYS)[number], as: (found: Located, path: string) => Value): Value | undefined => {
    const found = keys.get(name)?.value;
    return found === undefined || isBlankValue(found) ? undefined : as(found, `${key}.${name}`);
  };
  const required = (
    name: 'term' | 'definition',
    wanted: typeof TERM | typeof DEFINITION,
  ): PerLang<string> | undefined => {
    const found = keys.get(name)?.value;
    if (found !== undefined) return textPerLang(found, `${key}.${name}`, wanted, reporting);
    const nothing = { ko: '빈 값', en: 'nothing' };
    report(diagnose('glossary-value-invalid', place, { path: `${key}.${name}`, found: nothing, ...wanted }));
    return undefined;
  };
  const term = required('term', TERM);
  const definition = required('definition', DEFINITION);
  const words = (name: 'aliases' | 'misspellings', example: string): LocatedLine[] =>
    read(name, (found, path) => linesOf(found, path, { ...FORM, example }, reporting)) ?? [];
  const concept = {
    ...{ id: key, place, start: keyStart },
    aliases: words('aliases', 'aliases: [데몬 셋, daemon set]'),
    misspellings: words('misspellings', 'misspellings: [대몬셋, demonset]'),
    note: read('note', (found, path) => readNote(found, path, reporting)),
    upstream: read('upstream', (found, path) => textPerLang(found, path, UPSTREAM, reporting)),
    related: read('related', (found, path) => linesOf(found, path, RELATED, reporting)) ?? [],
  };
  return term === undefined || definition === undefined ? undefined : { ...concept, term, definition };
}

/** Whether a key can be the last segment of an address as it stands. */
function isId(key: string): key is Slug {
  return isSlug(key) && /^[\p{Ll}\p{Lo}\d]+(?:-[\p{Ll}\p{Lo}\d]+)*$/u.test(key);
}

function readNote(found: Located, path: string, reporting: Reporting): NoteReference | undefined {
  const target =
    lineOf(found)
      ?.text.replace(/^\[\[([^\]]*)\]\]$/, '$1')
      .trim() ?? '';
  if (target !== '') return { target, place: reporting.placeOf(found.start) };
  refuse(found, path, NOTE, reporting);
  return undefined;
}

/** Takes words away from concepts that are words for another already; terms come before aliases, and these before misspellings. */
function withOwnForms(concepts: readonly WrittenConcept[], { placeOf, report }: Reporting): WrittenConcept[] {
  const owners = new Map<string, string>();
  const claim = ({ text, start }: LocatedLine, { id }: WrittenConcept): boolean => {
    const owner = owners.get(text);
    if (owner === undefined) owners.set(text, id);
    else report(diagnose('glossary-form-taken', placeOf(start), { form: text, first: owner, second: id }));
    return owner === undefined;
  };
  for (const concept of concepts) {
    for (const text of new Set(Object.values(concept.term))) claim({ text, start: concept.start }, concept);
  }
  const withAliases = concepts.map((concept) => ({
    ...concept,
    aliases: concept.aliases.filter((alias) => claim(alias, concept)),
  }));
  return withAliases.map((concept) => ({
    ...concept,
    misspellings: concept.misspellings.filter((misspelling) => claim(misspelling, concept)),
  }));
}

function withKnownRelations(concepts: readonly WrittenConcept[], { placeOf, report }: Reporting): Concept[] {
  const ids = new Map<string, Slug>(concepts.map(({ id }) => [id, id]));
  const known = ({ text, start }: LocatedLine, own: Slug): Slug[] => {
    const id = ids.get(text);
    if (id !== undefined && id !== own) return [id];
    const near = nearestNames(text, [...ids.keys()]);
    report(diagnose('glossary-concept-unknown', placeOf(start), { id: text, near }));
    return [];
  };
  return concepts.map(({ id, term, definition, note, upstream, place, ...words }) => ({
    ...{ id, term, definition, note, upstream, place },
    aliases: words.aliases.map(({ text }) => text),
    misspellings: words.misspellings.map(({ text }) => text),
    related: words.related.flatMap((line) => known(line, id)),
  }));
}

function glossaryOf(concepts: readonly Concept[]): Glossary {
  const said = concepts.map(({ note, ...concept }) => ({ ...concept, note: note?.target, place: undefined }));
  return { concepts, digest: digestOf(JSON.stringify(said)) };
}
