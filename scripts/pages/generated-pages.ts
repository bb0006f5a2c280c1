import { LANGS } from '#naming';
import { diagnosticGroups } from './diagnostic-groups.ts';
import { diagnosticsIndex, diagnosticsPage } from './diagnostics-pages.ts';
import { runExamples } from './run-examples.ts';
import { settingsPage } from './settings-page.ts';

/** The notes of Madang's own wiki that are made from the program: texts by paths in the folder of notes. */
export async function generatedPages(): Promise<ReadonlyMap<string, string>> {
  const reported = await runExamples();
  return new Map(
    LANGS.flatMap((lang): [string, string][] => [
      [`${lang}/madang/settings.md`, settingsPage(lang)],
      [`${lang}/madang/diagnostics/index.md`, diagnosticsIndex(lang)],
      ...diagnosticGroups.map((group, at): [string, string] => [
        `${lang}/madang/diagnostics/${group.name}.md`,
        diagnosticsPage(group, at + 1, reported, lang),
      ]),
    ]),
  );
}
