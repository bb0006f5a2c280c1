import { printDiagnostics } from '#diagnostics';
import { gardener } from '#engine';
import { writeBody } from '#garden';
import { lineReader } from '#vault';
import { SECRETS } from './broken-vault.ts';
import { bodyFaults, characterFaults } from './page-faults.ts';

/** What became of a folder of notes. */
export interface Grown {
  /** What is wrong, each with the note or page that it is about. */
  readonly faults: readonly { readonly file: string; readonly fault: string }[];
  readonly pages: number;
  /** Notes that have a page, and those of them that were shown as written because they could not be parsed. */
  readonly shown: readonly string[];
  readonly unparsable: readonly { readonly file: string; readonly reason: string }[];
  readonly milliseconds: number;
}

/** Grows a garden from a folder, makes every page of it and looks for what must not be in any. */
export async function growVault(root: string): Promise<Grown> {
  const start = performance.now();
  const faults: { file: string; fault: string }[] = [];
  const shown: string[] = [];
  const { garden, vault, site, diagnostics } = await gardener({ content: root }).grow();
  const look = (file: string, text: string): void => {
    for (const fault of characterFaults(text)) faults.push({ file, fault });
    for (const secret of SECRETS) if (text.includes(secret)) faults.push({ file, fault: `tells ${secret}` });
  };
  for (const address of garden.addresses) {
    const page = garden.page(address);
    const file = page.kind === 'note' ? page.note : page.href;
    if (page.kind === 'note') {
      shown.push(page.note);
      const body = writeBody(page.body);
      look(file, body);
      for (const fault of bodyFaults(body)) faults.push({ file, fault });
    }
    look(file, allTexts(page));
  }
  look('branches', allTexts(garden.branches));
  look('names', allTexts(garden.names));
  look('redirects', allTexts(garden.redirects));
  for (const { path, absolutePath } of garden.assets) {
    if (!absolutePath.startsWith(root) || path.split('/').includes('..'))
      faults.push({ file: path, fault: absolutePath });
  }
  faults.push(...printingFaults(diagnostics, lineReader(vault), site.defaultLanguage));
  const unparsable = diagnostics
    .filter(({ code }) => code === 'markdown-unparsable')
    .map(({ file, message }) => ({ file, reason: message.en }));
  return { faults, pages: garden.addresses.length, shown, unparsable, milliseconds: performance.now() - start };
}

/** All texts in a value, unlike in JSON with each character as it is. */
function allTexts(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(allTexts).join('\n');
}

const CONTROL = /[\u0000-\u0008\u000b-\u001f]/;
const CONTROL_OR_TURN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

type Diagnostics = Parameters<typeof printDiagnostics>[0];

/** A report must print, whatever it is about, and tell a terminal nothing but text. */
function printingFaults(
  diagnostics: Diagnostics,
  readLine: ReturnType<typeof lineReader>,
  lang: 'ko' | 'en',
): { file: string; fault: string }[] {
  return (['text', 'github', 'json'] as const).flatMap((format) => {
    const printed = printDiagnostics(diagnostics, { lang, format, readLine });
    const control = (format === 'json' ? CONTROL : CONTROL_OR_TURN).exec(printed);
    if (control === null) return [];
    const around = JSON.stringify(printed.slice(Math.max(0, control.index - 60), control.index + 20));
    return [{ file: `the report (${format})`, fault: `a control character: ${around}` }];
  });
}
