/** Values that an expression may name: `site.baseurl`, what `{% assign %}` has set. */
export type Variables = ReadonlyMap<string, string>;

const PART = /"([^"]*)"|'([^']*)'|[^|"']+|\|/g;
/** Values that put together others may double with each step; no author's is as long. */
export const LONGEST_VALUE = 10_000;
/** What a replacement may come to. */
const LONGEST_REPLACED = 1_000_000;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * The value of `"/a.png" | relative_url`; `undefined` where it takes more than the note to know it. Of filters those are known
 * that make addresses and simple texts (https://jekyllrb.com/docs/liquid/filters/).
 */
export function valueOf(expression: string, variables: Variables): string | undefined {
  const [first, ...filters] = stepsOf(expression);
  let value = first === undefined ? undefined : termValue(first.trim(), variables);
  for (const filter of filters) {
    if (value === undefined || value.length > LONGEST_VALUE) return undefined;
    value = filtered(value, filter.trim(), variables);
  }
  return value === undefined || value.length > LONGEST_VALUE ? undefined : value;
}

/** Parts an expression at the bars outside of quotation marks. */
function stepsOf(expression: string): string[] {
  const steps: string[] = [];
  let step = '';
  for (const [part] of expression.matchAll(PART)) {
    if (part === '|') steps.push(step);
    step = part === '|' ? '' : step + part;
  }
  return [...steps, step];
}

function termValue(term: string, variables: Variables): string | undefined {
  const quoted = /^(?:"([^"]*)"|'([^']*)')$/.exec(term);
  if (quoted !== null) return quoted[1] ?? quoted[2];
  return NUMBER.test(term) ? term : variables.get(term);
}

function filtered(value: string, filter: string, variables: Variables): string | undefined {
  const [, name = '', written = ''] = /^(\w+)\s*(?::([^]*))?$/.exec(filter) ?? [];
  const [first, second] = argumentsIn(written).map((argument) => termValue(argument, variables));
  switch (name) {
    // The address of the site goes before it, which no note of a site needs.
    case 'relative_url':
    case 'absolute_url':
      return /^(?:[a-z][a-z\d+.-]*:|\/)/i.test(value) ? value : `/${value}`;
    case 'prepend':
      return first === undefined ? undefined : first + value;
    case 'append':
      return first === undefined ? undefined : value + first;
    case 'replace':
      if (first === undefined || first === '' || second === undefined) return undefined;
      return value.length * second.length > LONGEST_REPLACED ? undefined : value.replaceAll(first, () => second);
    case 'remove':
      return first === undefined || first === '' ? undefined : value.replaceAll(first, '');
    case 'downcase':
      return value.toLowerCase();
    case 'upcase':
      return value.toUpperCase();
    case 'capitalize':
      return value.charAt(0).toUpperCase() + value.slice(1);
    case 'strip':
      return value.trim();
    // Text is made safe where it is written.
    case 'default':
    case 'escape':
    case 'escape_once':
    case 'markdownify':
    case 'uri_escape':
    case 'xml_escape':
      return value;
    default:
      return undefined;
  }
}

function argumentsIn(written: string): string[] {
  return (written.match(/"[^"]*"|'[^']*'|[^,\s"']+/g) ?? []).map((argument) => argument.trim());
}
