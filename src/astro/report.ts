import { printDiagnostics } from '#diagnostics';
import type { Growth } from '#engine';

/** Prints what was found in the notes, once, for the site's owner: how much is public, then every fault. */
export function report({ site, vault, diagnostics }: Growth): void {
  const { mode, public: shown, private: hidden } = vault.publication;
  const lang = site.defaultLanguage;
  process.stdout.write(
    lang === 'ko'
      ? `노트: 공개 ${shown}개, 비공개 ${hidden}개 (${mode === 'all' ? '따로 숨긴 노트만 비공개' : '공개한다고 적은 노트만 공개'})\n`
      : `Notes: ${shown} public, ${hidden} private (${mode === 'all' ? 'public unless a note says otherwise' : 'only notes that ask for it are public'})\n`,
  );
  if (diagnostics.length === 0) return;
  process.stderr.write(printDiagnostics(diagnostics, { lang, format: 'text', color: process.stderr.isTTY }));
}
