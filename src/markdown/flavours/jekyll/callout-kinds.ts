/** The callout that a class or the name of an include stands for, in themes that many use. */
const KINDS: Readonly<Record<string, string>> = {
  // Chirpy: https://chirpy.cotes.page/posts/text-and-typography/#prompts
  'prompt-tip': 'tip',
  'prompt-info': 'info',
  'prompt-warning': 'warning',
  'prompt-danger': 'danger',
  // Minimal Mistakes: https://mmistakes.github.io/minimal-mistakes/docs/utility-classes/#notices
  notice: 'note',
  'notice--primary': 'note',
  'notice--info': 'info',
  'notice--warning': 'warning',
  'notice--success': 'success',
  'notice--danger': 'danger',
  // just-the-docs (https://just-the-docs.com/docs/ui-components/callouts/) and the documentation of Jekyll
  note: 'note',
  info: 'info',
  tip: 'tip',
  hint: 'tip',
  important: 'important',
  new: 'note',
  warning: 'warning',
  caution: 'caution',
  danger: 'danger',
  error: 'danger',
  success: 'success',
  question: 'question',
  example: 'example',
  // Hydejack, Bootstrap, Bulma
  message: 'note',
  'alert-info': 'info',
  'alert-warning': 'warning',
  'alert-danger': 'danger',
  'alert-success': 'success',
  'is-info': 'info',
  'is-warning': 'warning',
  'is-danger': 'danger',
  'is-success': 'success',
};

/** The kind of callout that a name stands for; `undefined` where it stands for none. */
export function calloutKindOf(name: string): string | undefined {
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
}

/** Of several classes the one that says most: `.note .warning` is a warning. */
export function calloutKindIn(classes: readonly string[]): string | undefined {
  const kinds = classes.map(calloutKindOf).filter((kind) => kind !== undefined);
  return kinds.find((kind) => kind !== 'note') ?? kinds[0];
}

/** A callout with its title and text. */
export function calloutLines(kind: string, title: string | undefined, text: string): string[] {
  const head = title === undefined ? `> [!${kind}]` : `> [!${kind}] ${title}`;
  return [head, ...text.split('\n').map((line) => (line.trim() === '' ? '>' : `> ${line}`))];
}
