import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Place } from '#diagnostics';
import { normaliseText, placeFinder } from '#located';
import { digestOf } from '#naming';
import { matcherOf } from '../../files/matcher-of.ts';
import type { Ground } from '../../publication/ground.ts';
import { type Generator, plainTreatment, type Treatment } from '../generator.ts';

/** Names of Quartz's settings; the first that exists is read. */
const SETTINGS_FILES = ['quartz.config.ts', 'quartz.config.yaml', 'quartz.config.yml'] as const;
/** Settings are written by hand; what is longer is something else. */
const LONGEST = 512 * 1024;
const CONTENT = 'content/';

/** What Quartz leaves out, and where that is written. */
interface Ignored {
  readonly text: string;
  readonly place: Place;
}

/**
 * What Quartz does with files: pages are made of what lies in `content/`, except what `ignorePatterns` of its settings name;
 * everything else is its own works. `undefined` where the folder at `root` is no site of Quartz.
 */
export async function quartzGenerator(root: string, paths: readonly string[]): Promise<Generator | undefined> {
  if (!paths.some((file) => file.startsWith(CONTENT))) return undefined;
  for (const file of SETTINGS_FILES) {
    const settings = await readFile(path.join(root, file), 'utf8').catch(() => undefined);
    if (settings === undefined) continue;
    const ignored = ignoredIn(file, normaliseText(settings.slice(0, LONGEST)));
    return {
      treat: (each) => treated(each, ignored),
      siteRoots: ['', CONTENT.slice(0, -1)],
      diagnostics: [],
      digest: digestOf('quartz', JSON.stringify(ignored)),
    };
  }
  return undefined;
}

function treated(file: string, ignored: readonly Ignored[]): Treatment {
  if (!file.startsWith(CONTENT)) return { ...plainTreatment(file), role: 'hidden' };
  const rest = file.slice(CONTENT.length);
  const rule = ignored.find(({ text }) => matcherOf(text)(rest) !== undefined);
  const excludedBy: Ground | undefined = rule && {
    decidedBy: 'excluded',
    what: `ignorePatterns: ${rule.text}`,
    place: rule.place,
  };
  return { ...plainTreatment(rest), excludedBy };
}

/** The settings are a program, or YAML; the list of texts behind the name reads alike in both, but for quotation marks. */
function ignoredIn(file: string, settings: string): Ignored[] {
  const placeOf = placeFinder(file, settings);
  const name = /ignorePatterns["']?\s{0,9}:\s{0,9}/.exec(settings);
  if (name === null) return [];
  const start = name.index + name[0].length;
  if (settings[start] !== '[') {
    // A list of YAML, an item a line.
    const block = /^(?:[ \t]*-[^\n]*(?:\n|$))*/.exec(settings.slice(start))?.[0] ?? '';
    return [...block.matchAll(/-[ \t]*(?<text>[^\n]+)/g)].flatMap(({ index, groups }) =>
      item(groups?.['text'] ?? '', start + index, placeOf),
    );
  }
  const end = settings.indexOf(']', start);
  const list = settings
    .slice(start + 1, end === -1 ? undefined : end)
    .replaceAll(/\/\/[^\n]*/g, (comment) => ' '.repeat(comment.length));
  return [...list.matchAll(/[^,\n]+/g)].flatMap(({ index, 0: text }) => item(text, start + 1 + index, placeOf));
}

function item(written: string, start: number, placeOf: (offset: number) => Place): Ignored[] {
  const text = written.trim().replaceAll(/^["'`]|["'`]$/g, '');
  return text === '' ? [] : [{ text, place: placeOf(start + written.length - written.trimStart().length) }];
}
