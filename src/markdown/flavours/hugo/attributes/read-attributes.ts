/** A name and its value of what Goldmark calls attributes; lists keep their brackets. */
export interface Attribute {
  readonly name: string;
  readonly value: string;
}

const ATTRIBUTE =
  /[\s,]*(?:([.#])([^\s,{}.#=]+)|([\w:-]+)(?:\s*=\s*("(?:[^"\\]|\\.)*"|'[^']*'|\[[^\]]*\]|(?:[^\s,"'[\]{}]|(?<=\d),? (?=\d))+))?)/y;

/**
 * Reads `hl_lines=[3,"5-7"],linenos=true`, `.class #id title="a b"` and what `highlight` is given: `hl_lines=3 5-7`. Stops at
 * what it cannot read.
 */
export function readAttributes(written: string): Attribute[] {
  const attributes: Attribute[] = [];
  ATTRIBUTE.lastIndex = 0;
  for (let found = ATTRIBUTE.exec(written); found !== null; found = ATTRIBUTE.exec(written)) {
    const [, sign, word = '', name = '', value = 'true'] = found;
    if (sign !== undefined) attributes.push({ name: sign === '.' ? 'class' : 'id', value: word });
    else attributes.push({ name: name.toLowerCase(), value: value.replace(/^(["'])([^]*)\1$/, '$2') });
  }
  return attributes;
}
