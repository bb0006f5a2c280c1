import { printDiagnostics } from '#diagnostics';
import { type Growth, printedPaths } from '#engine';
import { textsFor } from '#i18n';
import { lineReader } from '#vault';

/** Prints what was found in the notes, once, for the site's owner: how much is public, then every fault. */
export function report({ site, vault, diagnostics }: Growth): void {
  const { mode, public: shown, private: hidden } = vault.publication;
  const lang = site.defaultLanguage;
  process.stdout.write(`${textsFor(lang).owner.publication(mode, shown, hidden)}\n`);
  if (diagnostics.length === 0) return;
  process.stderr.write(
    printDiagnostics(diagnostics, {
      lang,
      format: 'text',
      color: process.stderr.isTTY && process.stderr.hasColors(),
      readLine: lineReader(vault),
      pathOf: printedPaths(vault.root, process.env['INIT_CWD'] ?? process.cwd()),
    }),
  );
}
