import path from 'node:path';
import { pageFile } from '#build';
import type { Diagnostic } from '#diagnostics';
import type { Growth } from '#engine';
import { textsFor } from '#i18n';
import type { Lang } from '#naming';

/** A fault as the overlay of a page shows it. */
export interface ShownFault {
  readonly severity: Diagnostic['severity'];
  /** File, line and column. */
  readonly place: string;
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  /** Asks Vite to open the place in the person's editor. */
  readonly open: string;
}

/** What the script of the overlay finds in the page. */
export interface FaultList {
  readonly heading: string;
  readonly close: string;
  readonly faults: readonly ShownFault[];
}

/** Files whose faults concern all pages. */
const OF_ALL_PAGES: ReadonlySet<string> = new Set(['site.yaml', 'glossary.yaml']);

/**
 * Puts the faults of a page's note, and of what concerns all pages, into the page, with the script that shows them. Where there
 * is no page, any error may be the reason: a note whose frontmatter cannot be read is private.
 */
export function withFaults(html: string, page: string, growth: Growth): string {
  const { garden, site, vault, diagnostics } = growth;
  const address = garden.addresses.find((each) => pageFile(each) === page);
  const note = address && garden.noteAt(address)?.id;
  const isMissing = page === '404.html';
  const shown = diagnostics.filter(
    ({ file, severity }) => file === note || OF_ALL_PAGES.has(file) || (isMissing && severity === 'error'),
  );
  if (shown.length === 0) return html;
  const lang = site.defaultLanguage;
  const { faults } = textsFor(lang).owner;
  const list: FaultList = {
    heading: faults.heading(shown.length),
    close: faults.close,
    faults: shown.map((fault) => shownFault(fault, lang, vault.root)),
  };
  const json = JSON.stringify(list).replaceAll('<', '\\u003c');
  const script = `<script type="module" src="${site.base}src/client/faults.ts"></script>`;
  return html.replace(
    '</body>',
    () => `<script type="application/json" id="page:faults">${json}</script>${script}</body>`,
  );
}

function shownFault(
  { severity, file, line, column, code, message, hint }: Diagnostic,
  lang: Lang,
  root: string,
): ShownFault {
  const place = `${file}:${line}:${column}`;
  return {
    severity,
    place,
    code,
    message: message[lang],
    ...(hint !== undefined && { hint: hint[lang] }),
    open: `/__open-in-editor?file=${encodeURIComponent(`${path.join(root, file)}:${line}:${column}`)}`,
  };
}
