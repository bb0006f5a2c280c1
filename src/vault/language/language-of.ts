import { diagnose } from '#diagnostics';
import { describeFound, type LocatedEntry } from '#located';
import { isLang, type Lang } from '#naming';
import type { Site } from '#site';
import { type Fields, isBlank } from '../frontmatter/fields.ts';
import type { Note } from '../note.ts';
import { languageInPath } from './language-in-path.ts';
import { scriptOf } from './script-of.ts';

/** What a note's language is found from. */
export interface LanguageClues {
  readonly site: Pick<Site, 'languages' | 'defaultLanguage'>;
  readonly path: string;
  readonly fields: Fields;
  /** Title and body. */
  readonly text: string;
}

/** The language of a note: what its frontmatter says, else its folder, its name, its script, else the site's default. */
export function languageOf({ site, path, fields, text }: LanguageClues): Pick<Note, 'lang' | 'langFrom'> {
  const said = languageSaid(fields, site);
  if (said !== undefined) return { lang: said, langFrom: 'frontmatter' };
  const { folder, suffix } = languageInPath(path);
  if (folder !== undefined) return { lang: folder, langFrom: 'folder' };
  if (suffix !== undefined) return { lang: suffix, langFrom: 'suffix' };
  const script = scriptOf(text);
  if (script !== undefined && site.languages.includes(script)) return { lang: script, langFrom: 'script' };
  return { lang: site.defaultLanguage, langFrom: 'default' };
}

function languageSaid(fields: Fields, site: Pick<Site, 'languages'>): Lang | undefined {
  for (const entry of fields.named('lang', 'language', 'locale')) {
    if (isBlank(entry)) continue;
    const lang = langIn(entry);
    const place = fields.placeOf(entry.value.start);
    if (lang === undefined) {
      fields.report(diagnose('language-unknown', place, { field: entry.key, found: describeFound(entry.value) }));
      continue;
    }
    if (!site.languages.includes(lang)) {
      fields.report(diagnose('language-not-offered', place, { lang, languages: site.languages }));
    }
    return lang;
  }
  return undefined;
}

const NAMES: Readonly<Record<string, Lang>> = {
  kor: 'ko',
  korean: 'ko',
  한국어: 'ko',
  eng: 'en',
  english: 'en',
  영어: 'en',
};

/** The language of `ko`, `ko-KR`, `en_US.UTF-8`, or of the name of a language. */
function langIn({ value }: LocatedEntry): Lang | undefined {
  if (value.kind !== 'scalar') return undefined;
  const primary =
    value.text
      .trim()
      .toLowerCase()
      .split(/[-_.@]/, 1)[0] ?? '';
  if (isLang(primary)) return primary;
  return Object.hasOwn(NAMES, primary) ? NAMES[primary] : undefined;
}
