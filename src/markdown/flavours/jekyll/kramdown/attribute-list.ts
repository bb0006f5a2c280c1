/** What stands in `{: … }`. */
export interface AttributeList {
  readonly id?: string;
  readonly classes: readonly string[];
  /** In lower case. */
  readonly values: ReadonlyMap<string, string>;
  /** Names of lists that are defined elsewhere, and `toc`. */
  readonly references: readonly string[];
}

/** Lists that stand for a name: `{:name: .class}`. */
export type DefinedLists = ReadonlyMap<string, AttributeList>;

const ITEM =
  /([\w:-]+)=(?:"([^"]*)"|'([^']*)'|([^\s"',]+))|#([\p{L}][\p{L}\p{N}_:-]*)|\.([^\s.#="'{}]+)|([\p{L}\p{N}_][\p{L}\p{N}_:-]*)/gu;

/**
 * Reads what stands between `{:` and `}`. What it does not know it passes over, as kramdown does.
 *
 * @see https://kramdown.gettalong.org/syntax.html#attribute-list-definitions
 */
export function attributeList(written: string): AttributeList {
  let id: string | undefined;
  const classes: string[] = [];
  const references: string[] = [];
  const values = new Map<string, string>();
  for (const { 1: key, 2: double, 3: single, 4: bare, 5: named, 6: className, 7: reference } of itemsIn(written)) {
    const value = double ?? single ?? bare ?? '';
    if (key === 'id') id = value;
    else if (key === 'class') classes.push(...value.split(/\s+/));
    else if (key !== undefined) values.set(key.toLowerCase(), value);
    else if (named !== undefined) id = named;
    else if (className !== undefined) classes.push(className);
    else if (reference !== undefined) references.push(reference);
  }
  return { ...(id !== undefined && { id }), classes, values, references };
}

function itemsIn(written: string): Iterable<readonly (string | undefined)[]> {
  return written.matchAll(ITEM);
}

/** Several lists as one, with those that they refer to. Of what they say twice, the last counts. */
export function joinedLists(lists: readonly AttributeList[], defined: DefinedLists): AttributeList {
  const all = lists.flatMap((list) => [
    ...list.references.map((name) => defined.get(name)).filter((found) => found !== undefined),
    list,
  ]);
  const id = all.findLast((list) => list.id !== undefined)?.id;
  return {
    ...(id !== undefined && { id }),
    classes: all.flatMap(({ classes }) => classes),
    values: new Map(all.flatMap(({ values }) => [...values])),
    references: all.flatMap(({ references }) => references),
  };
}

/** Width and height in CSS pixels: `width="300"`, `w="300"`, `style="width: 300px"`; a share of the page is none. */
export function sizeOf({ values }: AttributeList): { readonly width?: number; readonly height?: number } {
  const style = values.get('style') ?? '';
  const width = pixels(values.get('width') ?? values.get('w') ?? styled(style, 'width'));
  const height = pixels(values.get('height') ?? values.get('h') ?? styled(style, 'height'));
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}

function styled(style: string, property: string): string | undefined {
  const declarations = style.split(';').map((declaration) => declaration.split(':'));
  return declarations.find(([name]) => name?.trim().toLowerCase() === property)?.[1]?.trim();
}

function pixels(written: string | undefined): number | undefined {
  const found = /^(\d{1,4})(?:\.\d{1,9})?(?:px)?$/.exec(written ?? '');
  return found === null ? undefined : Number(found[1]);
}
