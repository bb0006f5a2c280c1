const words = (list: string): string[] => list.trim().split(/\s+/);

/** Elements without contents. */
export const VOID: ReadonlySet<string> = new Set(
  words('area base br col embed frame hr img input link meta param source track wbr'),
);

const INLINE = new Set(
  words(`
    a abbr acronym b bdi bdo big br button cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby
    s samp small span strike strong sub sup time tt u var wbr
  `),
);

/** Whether an element stands in a line of text. */
export function isInline(name: string): boolean {
  return INLINE.has(name);
}

/** Elements that end a paragraph by beginning. */
export const CLOSES_PARAGRAPH: ReadonlySet<string> = new Set(
  words(`
    address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4
    h5 h6 header hgroup hr main menu nav ol p pre section summary table ul
  `),
);

/** Elements from which no paragraph around them is ended. */
export const SCOPE_ENDS: ReadonlySet<string> = new Set(words('button caption marquee object table td template th'));

interface Succession {
  /** What ends where the element begins. */
  readonly closes: readonly string[];
  /** Up to where that is looked for. */
  readonly within: readonly string[];
}

const HEADINGS: Succession = { closes: words('h1 h2 h3 h4 h5 h6'), within: words('table td th li') };
const CELL: Succession = { closes: words('td th'), within: words('table tr') };
const TERM: Succession = { closes: words('dd dt'), within: words('dl table') };
const GROUP: Succession = { closes: words('caption colgroup tbody td tfoot th thead tr'), within: ['table'] };

/** Elements that end others of their kind by beginning. */
export const SUCCEEDS: ReadonlyMap<string, Succession> = new Map([
  ['li', { closes: ['li'], within: words('dir menu ol table ul') }],
  ['dd', TERM],
  ['dt', TERM],
  ['td', CELL],
  ['th', CELL],
  ['tr', { closes: words('caption colgroup td th tr'), within: words('table tbody thead tfoot') }],
  ['tbody', GROUP],
  ['thead', GROUP],
  ['tfoot', GROUP],
  ['option', { closes: ['option'], within: ['select'] }],
  ['a', { closes: ['a'], within: words('table td th') }],
  ...HEADINGS.closes.map((name): [string, Succession] => [name, HEADINGS]),
]);
