/** What Mermaid and d3 use of an element's `style`: it reads and writes the attribute, and judges no value. */
export interface InlineStyle {
  setProperty(name: string, value: string | number | null, priority?: string): void;
  removeProperty(name: string): string;
  getPropertyValue(name: string): string;
  getPropertyPriority(name: string): string;
  readonly length: number;
  cssText: string;
}

/** Where a style stands as text: an attribute, or the block of a rule. */
export interface StyleText {
  read(): string;
  write(text: string): void;
}

export function styleAttribute(element: Element): StyleText {
  return {
    read: () => element.getAttribute('style') ?? '',
    write(text) {
      if (text === '') element.removeAttribute('style');
      else element.setAttribute('style', text);
    },
  };
}

/**
 * The `style` of an element. jsdom's own parses every value by the grammar of CSS, which takes longer than all other work on a
 * diagram, and throws away what a browser allows in SVG (`font-size: 14`).
 */
export function inlineStyleOf(text: StyleText): InlineStyle {
  const style: InlineStyle = {
    setProperty(name, value, priority) {
      const entries = read(text);
      if (value === null || value === '') entries.delete(name);
      else entries.set(name, priority === 'important' ? `${String(value)} !important` : String(value));
      write(text, entries);
    },
    removeProperty(name) {
      const entries = read(text);
      const before = entries.get(name) ?? '';
      if (entries.delete(name)) write(text, entries);
      return before;
    },
    getPropertyValue: (name) => (read(text).get(name) ?? '').replace(/\s*!important$/, ''),
    getPropertyPriority: (name) => ((read(text).get(name) ?? '').endsWith('!important') ? 'important' : ''),
    get length() {
      return read(text).size;
    },
    get cssText() {
      return text.read();
    },
    set cssText(written) {
      text.write(written);
    },
  };
  return new Proxy(style, {
    get: (target, name, receiver) =>
      typeof name !== 'string' || name in target
        ? (Reflect.get(target, name, receiver) as unknown)
        : target.getPropertyValue(dashed(name)),
    set(target, name, value: string) {
      if (name === 'cssText') target.cssText = value;
      else if (typeof name === 'string') target.setProperty(dashed(name), value);
      return true;
    },
  });
}

function dashed(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function read(text: StyleText): Map<string, string> {
  const entries = new Map<string, string>();
  for (const piece of text.read().match(/(?:[^;(]|\([^)]*\))+/g) ?? []) {
    const colon = piece.indexOf(':');
    if (colon > 0) entries.set(piece.slice(0, colon).trim(), piece.slice(colon + 1).trim());
  }
  return entries;
}

function write(text: StyleText, entries: ReadonlyMap<string, string>): void {
  text.write(Array.from(entries, ([name, value]) => `${name}: ${value};`).join(' '));
}
