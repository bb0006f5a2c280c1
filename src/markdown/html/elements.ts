/** What becomes of an element that an author writes. */
export type Treatment =
  /** Stays, under this name. */
  | { readonly kind: 'kept'; readonly as: string; readonly align?: 'center' }
  /** A player: becomes an image for later transforms, since the garden shows each file as what it is. */
  | { readonly kind: 'media' }
  /** Its tags go, its contents stay. `active` ones could do something to the reader, the others only look like something. */
  | { readonly kind: 'unwrapped'; readonly active: boolean }
  /** Goes with its contents, which are no text for readers. */
  | { readonly kind: 'dropped' }
  /** Is no element of HTML: the author means what is written, such as `<pod-name>`. */
  | { readonly kind: 'text' };

const words = (list: string): string[] => list.trim().split(/\s+/);

const KEPT = words(`
  a abbr b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure
  h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q rp rt ruby s samp small span strong sub summary sup
  table tbody td tfoot th thead time tr u ul var wbr
`);

/** Elements of earlier versions of HTML and what they are called now. */
const RENAMED = { acronym: 'abbr', dir: 'ul', menu: 'ul', strike: 's', tt: 'code', center: 'div' } as const;

const LOOKS = words(`
  address article aside basefont big blink body data font footer head header hgroup html listing main marquee meter
  multicol nav nobr noscript output picture plaintext progress rb rtc search section slot source
  spacer template title track xmp
`);

const ACTIVE = words(`
  applet area base bgsound button command datalist dialog embed fieldset form frame frameset image input isindex keygen
  label legend link map menuitem meta noembed noframes object optgroup option param select textarea
`);

const DROPPED = words('canvas iframe math script style svg');

const treatments = new Map<string, Treatment>([
  ...KEPT.map((name) => [name, { kind: 'kept', as: name }] as const),
  ...Object.entries(RENAMED).map(([name, as]) => [name, { kind: 'kept', as }] as const),
  ['center', { kind: 'kept', as: 'div', align: 'center' }],
  ...LOOKS.map((name) => [name, { kind: 'unwrapped', active: false }] as const),
  ...ACTIVE.map((name) => [name, { kind: 'unwrapped', active: true }] as const),
  ...DROPPED.map((name) => [name, { kind: 'dropped' }] as const),
  ...['audio', 'video'].map((name) => [name, { kind: 'media' }] as const),
]);

/** Decides about an element by its name in lower case. */
export function treatmentOf(name: string): Treatment {
  return treatments.get(name) ?? { kind: 'text' };
}

/** Elements without contents. */
export const VOID_ELEMENTS: ReadonlySet<string> = new Set(words('br col hr img wbr'));

/** Elements whose end tag may be left out (HTML Standard, 13.1.2.4 Optional tags). */
export const OPTIONAL_END: ReadonlySet<string> = new Set(
  words('caption colgroup dd dt li p rp rt tbody td tfoot th thead tr'),
);
