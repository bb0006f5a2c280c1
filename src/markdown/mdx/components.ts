import type { Custom, MdastNode } from 'satteri';
import { madeAt } from '../code/made-block.ts';
import { own } from '../markers.ts';
import type { JsxElement } from './jsx.ts';
import type { Literal } from './literal.ts';

/** A component that every note may use without importing it. */
export interface Component {
  /** The attributes that it has, with an example of each. */
  readonly attributes: Readonly<Record<string, 'text' | 'flag' | 'number'>>;
  /** What it becomes in the Markdown tree; the other transforms see that and not the component. */
  readonly build: (props: Props, children: JsxElement['children'], at: number) => Custom | CodeBlock;
}

/** A block of code, as a fence makes it. */
interface CodeBlock {
  readonly type: 'code';
  readonly lang: string;
  readonly meta: string;
  readonly value: string;
}

/** Attributes by name, of the types that the component asks for. */
export type Props = ReadonlyMap<string, Literal>;

type Children = NonNullable<Custom['children']>;

const text = (value: string): MdastNode => ({ type: 'text', value });

function element(tag: string, className: string | undefined, children: Children, properties: object = {}): Custom {
  const hProperties = { ...properties, ...(className !== undefined && { className: [own(className)] }) };
  return { type: `mdx-${tag}`, data: { hName: tag, hProperties }, children };
}

/** The components by name. */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map(
  Object.entries<Component>({
    Callout: {
      attributes: { type: 'text', title: 'text', open: 'flag' },
      // As a note in Markdown writes it, so that there is one kind of callout only.
      build: (props, children) => {
        const open = props.get('open');
        const fold = open === undefined ? '' : open === true ? '+' : '-';
        const head = `[!${textOf(props, 'type', 'note').replace(/[[\]|\n]/g, '')}]${fold} ${textOf(props, 'title')}`;
        return { type: 'blockquote', children: [{ type: 'paragraph', children: [text(head)] }, ...blocks(children)] };
      },
    },
    Details: {
      attributes: { summary: 'text', open: 'flag' },
      build: (props, children) => {
        const summary = element('summary', undefined, [text(textOf(props, 'summary'))]);
        const open = props.get('open') === true ? { open: true } : {};
        return element(
          'details',
          undefined,
          [...('summary' in Object.fromEntries(props) ? [summary] : []), ...blocks(children)],
          open,
        );
      },
    },
    Figure: {
      attributes: { src: 'text', alt: 'text', caption: 'text', width: 'number', height: 'number' },
      build: (props, children, at) => {
        const [width, height] = [props.get('width'), props.get('height')];
        const image = element('img', undefined, [], {
          src: textOf(props, 'src'),
          alt: textOf(props, 'alt'),
          ...(typeof width === 'number' && { width }),
          ...(typeof height === 'number' && { height }),
          dataAt: own(String(at)),
        });
        const caption = props.has('caption') ? [text(textOf(props, 'caption'))] : [...children];
        return element('figure', undefined, [
          image,
          ...(caption.length > 0 ? [element('figcaption', undefined, caption)] : []),
        ]);
      },
    },
    Tabs: {
      attributes: {},
      build: (_, children) => element('div', 'tabs', blocks(children)),
    },
    // One below the other, each under its label: nothing is hidden, with or without scripts and on paper.
    Tab: {
      attributes: { label: 'text' },
      build: (props, children) => {
        const label = textOf(props, 'label');
        const head = element('p', 'tab-label', [text(label)]);
        return element('div', 'tab', [head, ...blocks(children)], { role: own('group'), ariaLabel: own(label) });
      },
    },
    Steps: {
      attributes: {},
      build: (_, children) => element('div', 'steps', blocks(children)),
    },
    // As a fence writes it, so that scenarios are read and drawn in one place only.
    Simulator: {
      attributes: { scenario: 'text' },
      build: (props, _, at) => ({
        type: 'code',
        lang: 'simulator',
        meta: madeAt(at),
        value: `scenario: "${textOf(props, 'scenario')}"`,
      }),
    },
    Kbd: {
      attributes: {},
      build: (_, children) => element('kbd', undefined, [...children]),
    },
  }),
);

function textOf(props: Props, name: string, otherwise = ''): string {
  const value = props.get(name);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : otherwise;
}

const PHRASING = new Set(
  'break delete emphasis footnoteReference image imageReference inlineCode inlineMath link linkReference mdxJsxTextElement mdxTextExpression strong text'.split(
    ' ',
  ),
);

/** Children as blocks: text that stands in a component without a paragraph gets one. */
function blocks(children: JsxElement['children']): Children {
  const all: Children = [];
  let paragraph: MdastNode[] | undefined;
  for (const child of children) {
    if (!PHRASING.has(child.type)) {
      paragraph = undefined;
      all.push(child);
    } else if (paragraph !== undefined) paragraph.push(child);
    else if (child.type !== 'text' || child.value.trim() !== '') {
      paragraph = [child];
      all.push({ type: 'paragraph', children: paragraph });
    }
  }
  return all;
}
