/** An element that is still open at the end of the node in which it begins. */
export interface OpenElement {
  readonly name: string;
  /** Where its start tag stands in the text, and up to where the node goes on. */
  readonly start: number;
  readonly end: number;
  readonly report: () => void;
}

/** The open elements of a note. An end tag further in may close one: `<div>`, then a paragraph `text </div>`. */
export interface OpenElements {
  readonly add: (element: OpenElement) => void;
  /** Closes the innermost element of a name around an offset; answers whether there was one. */
  readonly close: (name: string, at: number) => boolean;
  /** Those that nothing has closed. */
  readonly left: () => OpenElement[];
}

/** How many elements of a name an end tag may pass over. More only stand in notes that are made to take time. */
const FARTHEST = 100;

export function openElements(): OpenElements {
  const byName = new Map<string, OpenElement[]>();
  return {
    add: (element) => {
      const others = byName.get(element.name) ?? [];
      others.push(element);
      byName.set(element.name, others);
    },
    close: (name, at) => {
      const open = byName.get(name) ?? [];
      for (let index = open.length - 1; index >= Math.max(0, open.length - FARTHEST); index--) {
        const element = open[index];
        if (element === undefined || at <= element.start || at >= element.end) continue;
        open.splice(index, 1);
        return true;
      }
      return false;
    },
    left: () => [...byName.values()].flat(),
  };
}
