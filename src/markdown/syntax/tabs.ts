import type { Custom, MdastNode } from 'satteri';
import { own } from '../markers.ts';
import type { TreeChanges } from '../tree/index.ts';

/** A tab: what it is called, what stands in it, and the properties that its element has already. */
export interface Tab {
  readonly label: Extract<MdastNode, { type: 'paragraph' }>['children'];
  /** The label as plain text. */
  readonly name: string;
  readonly contents: readonly MdastNode[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * The group that begins with a tab, with all the tabs that follow it; `undefined` for a tab that an earlier one has taken
 * in. The markup is that of the component `Tabs`: one below the other, each under its label, so that nothing is hidden.
 */
export function tabsFrom(
  node: Quote,
  ctx: TreeChanges,
  tabOf: (node: Readonly<MdastNode>) => Tab | undefined,
): Custom | undefined {
  const siblings: readonly MdastNode[] = ctx.parent(node).children;
  const first = ctx.indexOf(node) ?? 0;
  const before = siblings[first - 1];
  if (before !== undefined && tabOf(before) !== undefined) return undefined;
  const tabs: Custom[] = [];
  for (let index = first; ; index += 1) {
    const sibling = siblings[index];
    const tab = sibling === undefined ? undefined : tabOf(sibling);
    if (tab === undefined) break;
    tabs.push(tabElement(tab));
  }
  return { type: 'tabs', data: { hName: 'div', hProperties: { className: [own('tabs')] } }, children: tabs };
}

type Quote = Readonly<Extract<MdastNode, { type: 'blockquote' }>>;

function tabElement({ label, name, contents, properties }: Tab): Custom {
  const labelled = { className: [own('tab')], role: own('group'), ariaLabel: own(name) };
  return {
    type: 'tab',
    data: { hName: 'div', hProperties: { ...properties, ...labelled } },
    children: [
      { type: 'tabLabel', data: { hName: 'p', hProperties: { className: [own('tab-label')] } }, children: label },
      ...contents,
    ],
  };
}
