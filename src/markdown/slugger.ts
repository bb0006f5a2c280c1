/**
 * Makes ids of headings as GitHub does: lower case, all but letters, digits, marks, connectors, hyphens and spaces taken
 * away, spaces made hyphens; Hangul stays. Ids that repeat get `-1`, `-2` …
 */
export interface Slugger {
  /** The id for a heading's text. `section` where the text has nothing to make an id of. */
  readonly slug: (text: string) => string;
  /** The id for one that the author chose. */
  readonly claim: (id: string) => string;
}

export function slugger(): Slugger {
  const uses = new Map<string, number>();
  const claim = (id: string): string => {
    let count = uses.get(id);
    if (count === undefined) {
      uses.set(id, 0);
      return id;
    }
    let numbered: string;
    do {
      count += 1;
      numbered = `${id}-${count}`;
    } while (uses.has(numbered));
    uses.set(id, count);
    uses.set(numbered, 0);
    return numbered;
  };
  return { claim, slug: (text) => claim(slugOf(text) || 'section') };
}

function slugOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Nl}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
