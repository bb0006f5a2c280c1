import { type Diagnostic, printDiagnostics } from '#diagnostics';
import type { Growth } from '#engine';
import { printedPaths } from '#locations';
import { textsFor } from '#i18n';
import type { Published } from '#publish';
import { lineReader } from '#vault';

/** Prints what was found in the notes, once, for the site's owner: how much is public, then every fault. */
export function report(growth: Growth): void {
  const { mode, public: shown, private: hidden } = growth.vault.publication;
  process.stdout.write(`${textsFor(growth.site.defaultLanguage).owner.publication(mode, shown, hidden)}\n`);
  print(growth.diagnostics, growth);
}

/** Prints what was found when the site was finished; last, where the site is, if it had to be taken away. */
export function reportPublished({ diagnostics, withdrawn }: Published, growth: Growth): void {
  print(diagnostics, growth);
  if (withdrawn === undefined) return;
  const { owner } = textsFor(growth.site.defaultLanguage);
  process.stderr.write(`${owner.leaked(withdrawn.site, withdrawn.report)}\n`);
}

function print(diagnostics: readonly Diagnostic[], { site, vault }: Growth): void {
  if (diagnostics.length === 0) return;
  process.stderr.write(
    printDiagnostics(diagnostics, {
      lang: site.defaultLanguage,
      format: 'text',
      color: process.stderr.isTTY && process.stderr.hasColors(),
      readLine: lineReader(vault),
      pathOf: printedPaths(vault.root, process.env['INIT_CWD'] ?? process.cwd()),
    }),
  );
}
