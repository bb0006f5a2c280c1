import { type InlineStyle, inlineStyleOf } from './inline-style.ts';

interface PlainRule {
  readonly cssText: string;
  readonly style: InlineStyle;
}

/** The `CSSStyleSheet` that Mermaid builds rules in: it hands them back as they were written. */
export class PlainStyleSheet {
  readonly cssRules: PlainRule[] = [];

  insertRule(rule: string, index = 0): number {
    this.cssRules.splice(index, 0, plainRule(rule));
    return index;
  }

  replaceSync(text: string): void {
    this.cssRules.splice(0, this.cssRules.length, plainRule(text));
  }
}

/** A rule; one that is given empty can be filled through its `style`. */
function plainRule(text: string): PlainRule {
  const [, selector] = /^([^{}]*)\{\s*\}$/.exec(text) ?? [];
  let block = '';
  const style = inlineStyleOf({ read: () => block, write: (written) => void (block = written) });
  return {
    style,
    get cssText() {
      return selector === undefined ? text : `${selector}{ ${block} }`;
    },
  };
}
