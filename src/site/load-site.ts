import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { compareDiagnostics, diagnose, type Diagnostic } from '#diagnostics';
import { normaliseText } from '#located';
import { digestOf } from '#naming';
import { completeSite, unreadableSite, type WrittenSettings } from './complete-site.ts';
import { readJekyllSettings } from './jekyll-settings.ts';
import { readSite, type SiteRead } from './read-site.ts';

/** Names of the settings file; the first that exists is read. */
export const SETTINGS_FILES = ['site.yaml', 'site.yml'] as const;

/**
 * Reads the settings of the folder of notes at `contentRoot`. Without a settings file, or without a folder, every setting
 * has its default and the title is the folder's name; what the settings of Jekyll say comes before the defaults. Never throws: what cannot be read is a diagnostic.
 */
export async function loadSite(contentRoot: string): Promise<SiteRead> {
  const [{ site, diagnostics }, hasLab] = await Promise.all([loadSettings(contentRoot), hasScenarios(contentRoot)]);
  if (!hasLab) return { site, diagnostics };
  return { site: { ...site, hasLab, digest: digestOf(site.digest, 'lab') }, diagnostics };
}

/** Whether there are scenarios of the simulator; a folder that cannot be read is told of by whoever reads them. */
async function hasScenarios(contentRoot: string): Promise<boolean> {
  const names = await readdir(path.join(contentRoot, 'scenarios')).catch(() => []);
  return names.some((name) => /\.ya?ml$/.test(name));
}

async function loadSettings(contentRoot: string): Promise<SiteRead> {
  const name = path.basename(path.resolve(contentRoot)).normalize('NFC') || 'Madang';
  const jekyll = await readJekyllSettings(contentRoot);
  for (const file of SETTINGS_FILES) {
    const bytes = await readIfThere(path.join(contentRoot, file));
    if (bytes === undefined) continue;
    if (typeof bytes === 'string') {
      const diagnostic = diagnose('site-unreadable', { file, line: 1, column: 1 }, { file, reason: bytes });
      return { site: unreadableSite(name, undefined), diagnostics: [diagnostic] };
    }
    return withFaults(readBytes(bytes, file, name, jekyll.settings), jekyll.diagnostics);
  }
  return { site: completeSite(jekyll.settings, name), diagnostics: [...jekyll.diagnostics] };
}

function withFaults({ site, diagnostics }: SiteRead, others: readonly Diagnostic[]): SiteRead {
  return { site, diagnostics: [...diagnostics, ...others].sort(compareDiagnostics) };
}

function readBytes(bytes: Uint8Array, file: string, name: string, otherwise: WrittenSettings): SiteRead {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const readable = new TextDecoder('utf-8').decode(bytes);
    const line = readable.slice(0, readable.indexOf('\uFFFD')).split(/\r\n?|\n/).length;
    const diagnostic = diagnose('site-yaml-syntax', { file, line, column: 1 }, { file, ...NOT_UTF_8 });
    return { site: unreadableSite(name, readable), diagnostics: [diagnostic] };
  }
  return readSite(normaliseText(text), file, name, otherwise);
}

const NOT_UTF_8 = {
  reason: { ko: 'UTF-8로 저장된 파일이 아닙니다.', en: 'It is not saved as UTF-8.' },
  advice: { ko: '편집기에서 인코딩을 UTF-8로 바꾸어 저장합니다.', en: 'Save it with the encoding UTF-8.' },
};

/** The bytes of a file; `undefined` where there is none; the system's code (`EACCES`) where it cannot be read. */
async function readIfThere(file: string): Promise<Uint8Array | string | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : code;
  }
}
