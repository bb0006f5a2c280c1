import { attributeOf, classesOf, descendantsOf, type HtmlElement } from '../tree/html-node.ts';
import { findLanguage } from '../../../code/languages.ts';

const ATTRIBUTES = [
  'data-ke-language',
  'data-language',
  'data-lang',
  'data-enlighter-language',
  'data-code-language',
  'lang',
];
/** `language-yaml`, `lang-yaml`, `brush: yaml`, `highlight-source-shell`, `__se_code_view language-yaml`. */
const CLASS = /(?:^|\s)(?:language|lang|brush|highlight-source|sourceCode|hljs|prism)[-:]\s*([\w+#-]+)/i;
/** Names of highlighters that say they do not know. */
const NONE = /^(?:plain_?text|text|txt|no-?highlight|undefined|null|none|auto|unknown|generic|plain|raw)$/i;

/** The language that a block of code says it is in, `''` where it does not, or in none that is known. */
export function codeLanguage(block: HtmlElement): string {
  for (const element of [block, ...descendantsOf(block, () => true).slice(0, 3)]) {
    const said = [
      ...ATTRIBUTES.map((name) => attributeOf(element, name)),
      CLASS.exec(attributeOf(element, 'class'))?.[1] ?? '',
      ...(element.name === 'pre' || element.name === 'code' ? classesOf(element) : []),
    ];
    const known = said.map(named).find(Boolean);
    if (known !== undefined) return known;
  }
  return '';
}

function named(name: string): string {
  const language = name.toLowerCase();
  return NONE.test(language) || findLanguage(language) === undefined ? '' : language;
}
