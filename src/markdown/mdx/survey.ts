import { COMPONENTS } from './components.ts';
import { type JsxElement, readAttributes } from './jsx.ts';
import { isBlank, parseLiteral } from './literal.ts';
import type { MarkdownShaper } from '../tree/index.ts';

/** What a note needs beyond what can be known without running it. */
export interface Survey {
  /** Fills the survey; to be run before it is asked. */
  readonly plugin: MarkdownShaper;
  /** Whether the note has imports or exports, components for the browser, or values that have to be reckoned. */
  needsCode(): boolean;
  /** Whether a component is imported or made by the note itself. */
  knows(component: string): boolean;
}

/** A survey of one note. */
export function surveyOf(): Survey {
  let modules = '';
  let names: ReadonlySet<string> | undefined;
  let needsCode = false;
  const visitElement = ({ name, attributes }: JsxElement): void => {
    const { values, dynamic } = readAttributes(attributes);
    needsCode ||= dynamic.length > 0 && !COMPONENTS.has(name ?? '');
    needsCode ||= values.keys().some((key) => key.startsWith('client:'));
  };
  const visitExpression = ({ value }: { readonly value: string }): void => {
    needsCode ||= !isBlank(value) && parseLiteral(value) === undefined;
  };
  return {
    plugin: {
      name: 'mdx-survey',
      mdxjsEsm: ({ value }) => {
        modules += `${value}\n`;
        needsCode = true;
      },
      mdxJsxFlowElement: visitElement,
      mdxJsxTextElement: visitElement,
      mdxFlowExpression: visitExpression,
      mdxTextExpression: visitExpression,
    },
    needsCode: () => needsCode,
    knows: (component) => {
      names ??= new Set(modules.match(/[\p{L}\p{N}$_]+/gu));
      return names.has(component.split('.')[0] ?? component);
    },
  };
}
