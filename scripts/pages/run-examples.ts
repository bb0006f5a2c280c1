import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readGlossary } from '#concepts';
import { type Code, type Diagnostic, diagnose, isCode } from '#diagnostics';
import { gardener } from '#engine';
import { LANGS, type PerLang } from '#naming';
import { readSite } from '#site';
import type { Example, NoteExample } from './examples/example.ts';
import { examples } from './examples/index.ts';

/** What Madang says of an example. */
export interface Reported {
  readonly message: PerLang<string>;
  readonly hint: PerLang<string> | undefined;
}

/**
 * Has Madang look at each example. Throws where one is not reported under its code, or is so still when it has been put
 * right: then a page would say what is not so.
 */
export async function runExamples(): Promise<ReadonlyMap<Code, Reported>> {
  const codes = Object.keys(examples).filter(isCode);
  const inNotes = await reportedInNotes(codes);
  const wrong: string[] = [];
  const found = codes.flatMap((code): [Code, Reported][] => {
    const example: Example<Code> = examples[code];
    const [fault] = of(code, 'note' in example ? (inNotes.get(`${code}/`) ?? []) : faultsIn(code, example));
    const after = 'note' in example ? (inNotes.get(`${code}-right/`) ?? []) : rightFaults(example);
    if (fault === undefined) wrong.push(`${code} is not reported`);
    if (of(code, after).length > 0) wrong.push(`${code} is reported of what is right`);
    return fault === undefined
      ? []
      : [[code, { message: bare(fault.message, code), hint: fault.hint && bare(fault.hint, code) }]];
  });
  if (wrong.length > 0) throw new Error(wrong.join('\n'));
  return new Map(found);
}

function of(code: Code, faults: readonly Diagnostic[]): readonly Diagnostic[] {
  return faults.filter((fault) => fault.code === code);
}

/** Texts name files as they lie in the folder of one example. */
function bare(text: PerLang<string>, code: Code): PerLang<string> {
  const without = (one: string): string => one.replaceAll(`${code}/`, '');
  return { ko: without(text.ko), en: without(text.en) };
}

function faultsIn<C extends Code>(code: C, example: Exclude<Example<C>, NoteExample>): readonly Diagnostic[] {
  if ('settings' in example) return readSite(example.settings, 'site.yaml', 'notes').diagnostics;
  if ('glossary' in example) return readGlossary(example.glossary).diagnostics;
  return [diagnose(code, { file: 'note.md', line: 1, column: 1 }, example.args)];
}

function rightFaults({ right = '', ...example }: Exclude<Example<Code>, NoteExample>): readonly Diagnostic[] {
  if ('settings' in example) return readSite(right, 'site.yaml', 'notes').diagnostics;
  return 'glossary' in example ? readGlossary(right).diagnostics : [];
}

/** What is reported of notes, by their folders. Notes that need others about them are in a vault of their own. */
async function reportedInNotes(codes: readonly Code[]): Promise<ReadonlyMap<string, readonly Diagnostic[]>> {
  const folders = codes.flatMap((code): Folder[] => {
    const example: Example<Code> = examples[code];
    if (!('note' in example)) return [];
    const { note, right } = example;
    const faulty: Folder = { name: code, text: note, example };
    return right === undefined ? [faulty] : [faulty, { name: `${code}-right`, text: right, example }];
  });
  const together = folders.filter(({ example }) => example.beside === undefined);
  const alone = folders.filter(({ example }) => example.beside !== undefined);
  const faults: Diagnostic[] = [];
  for (const vault of [together, ...alone.map((folder) => [folder])]) faults.push(...(await faultsOfVault(vault)));
  return Map.groupBy(faults, ({ file }) => file.slice(0, file.indexOf('/') + 1));
}

/** The notes of an example in a folder of its own. */
interface Folder {
  readonly name: string;
  readonly text: string;
  readonly example: NoteExample;
}

async function faultsOfVault(folders: readonly Folder[]): Promise<readonly Diagnostic[]> {
  const content = await mkdtemp(path.join(tmpdir(), 'madang-examples-'));
  try {
    const flavours = folders.flatMap(({ name, example: { flavour } }) =>
      flavour === undefined ? [] : [`  "${name}/**": ${flavour}\n`],
    );
    const settings = `languages: [${LANGS.join(', ')}]\ndefault-language: en\npublication: all\n`;
    await writeFile(
      path.join(content, 'site.yaml'),
      `${settings}${flavours.length === 0 ? '' : 'flavours:\n'}${flavours.join('')}`,
    );
    for (const { name, text, example } of folders) {
      const { file = 'note.md', beside = {} } = example;
      for (const [at, written] of Object.entries({ ...beside, [file]: text })) {
        const target = path.join(content, name, at);
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, written);
      }
    }
    return (await gardener({ content }).grow()).diagnostics;
  } finally {
    await rm(content, { recursive: true, force: true });
  }
}
