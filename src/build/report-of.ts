import { abridge, type Abridged, compareDiagnostics } from '#diagnostics';
import type { Growth } from '#engine';
import { textsFor } from '#i18n';
import type { Published } from '#publish';
import type { Report, ReportedLine } from '#report';
import { lineReader } from '#vault';

/**
 * What there is to say of notes and, once it is published, of their site: how much is public, the faults with their lines, and
 * why the site was taken away if it was.
 */
export function reportOf(growth: Growth, published?: Published): Report {
  const { site, vault } = growth;
  const withdrawn = published?.withdrawn;
  const { mode, public: shown, private: hidden } = vault.publication;
  const lang = site.defaultLanguage;
  const { owner } = textsFor(lang);
  const faults = abridge([...growth.diagnostics, ...(published?.diagnostics ?? [])].sort(compareDiagnostics));
  const report = {
    lang,
    publication: owner.publication(mode, shown, hidden),
    root: vault.root,
    faults,
    lines: linesOf(faults, lineReader(vault)),
  };
  return withdrawn === undefined ? report : { ...report, withdrawn: owner.leaked(withdrawn.site, withdrawn.report) };
}

function linesOf({ shown }: Abridged, readLine: ReturnType<typeof lineReader>): ReportedLine[] {
  const lines = new Map<string, ReportedLine>();
  for (const { file, line } of shown) {
    const text = readLine(file, line);
    if (text !== undefined) lines.set(`${line} ${file}`, { file, line, text });
  }
  return [...lines.values()];
}
