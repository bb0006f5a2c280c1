import { CALLOUT_KINDS } from '#i18n';
import type { KnownShortcode, KnownShortcodes, Meaning, Part, Use } from '../meaning.ts';

/** The callouts of themes (Docsy, Hextra, hugo-book, Geekdoc, Learn, LoveIt, Blowfish, kubernetes/website) and their types. */
const TYPES: readonly string[] = CALLOUT_KINDS;

/** Other names and the colours that stand for them. */
const ALIASES = new Map(
  Object.entries({
    attention: 'warning',
    error: 'danger',
    hint: 'tip',
    summary: 'abstract',
    primary: 'note',
    secondary: 'note',
    default: 'note',
    light: 'note',
    dark: 'note',
    ok: 'tip',
    check: 'success',
  }),
);

const became = { ko: '콜아웃', en: 'a callout' };

/** `{{< note >}}`: the name says what it is; a title may be given. */
function callout(type: string): KnownShortcode {
  return { became, mean: (use) => quote(type, '', titleOf(use, 0)) };
}

/** `{{< alert color="warning" title="…" >}}`, `{{< hint info >}}`, `{{% notice style="tip" %}}`: a parameter says what it is. */
const typed: KnownShortcode = {
  became,
  mean: (use) => {
    const written = use.named('type', 'style', 'color', 'level', 'context', 'status', 'icon') ?? use.at(0);
    const type = typeOf(written?.text ?? '');
    const first = use.shortcode.tag.parameters.named.size === 0 && type !== undefined ? 1 : 0;
    const folded = use.named('open', 'collapsible', 'expanded')?.text ?? use.at(2)?.text;
    const fold = folded === 'false' ? '-' : folded === 'true' ? '+' : '';
    // The first word of Blowfish's alerts is an icon.
    return quote(type ?? 'note', fold, first === 1 || use.named('title') !== undefined ? titleOf(use, first) : []);
  },
};

function typeOf(written: string): string | undefined {
  const name = written.toLowerCase();
  return TYPES.includes(name) ? name : ALIASES.get(name);
}

function titleOf(use: Use, index: number): Part[] {
  const title = use.named('title', 'header', 'heading') ?? use.at(index);
  return title === undefined || title.text.trim() === '' ? [] : [' ', title];
}

function quote(type: string, fold: string, title: readonly Part[]): Meaning {
  return { kind: 'quote', head: [`[!${type}]${fold}`, ...title] };
}

/** `{{< details summary="…" >}}`: closed, unless it says otherwise (Hugo's, hugo-book's, kubernetes/website's, Hextra's). */
const details: KnownShortcode = {
  became: { ko: '접는 콜아웃', en: 'a callout that folds' },
  mean: (use) => {
    const title = use.named('summary', 'title', 'name', 'label') ?? use.at(0);
    const isOpen =
      use.named('open')?.text === 'true' || use.at(1)?.text === 'open' || use.named('closed')?.text === 'false';
    return quote('note', isOpen ? '+' : '-', [' ', title ?? (use.lang === 'ko' ? '자세히' : 'Details')]);
  },
};

/** `{{< quote author="…" source="…" >}}`. */
const quotation: KnownShortcode = {
  became: { ko: '인용', en: 'a quote' },
  mean: (use) => {
    const from = [use.named('author', 'by'), use.named('source', 'cite', 'title')].filter(
      (value) => value !== undefined,
    );
    const after = from.flatMap((value, index) => [index === 0 ? '— ' : ', ', value]);
    return { kind: 'quote', head: [], ...(after.length > 0 && { after }) };
  },
};

export const calloutShortcodes: KnownShortcodes = {
  ...Object.fromEntries(
    [
      'note',
      'info',
      'tip',
      'important',
      'success',
      'question',
      'warning',
      'caution',
      'danger',
      'attention',
      'error',
    ].map((name) => [name, callout(typeOf(name) ?? name)]),
  ),
  pageinfo: callout('info'),
  alert: typed,
  admonition: typed,
  admonitions: typed,
  callout: typed,
  hint: typed,
  notice: typed,
  details,
  collapse: details,
  expand: details,
  spoiler: details,
  blockquote: quotation,
  quote: quotation,
};
