import type { KnownShortcode, KnownShortcodes, Meaning, Use } from '../meaning.ts';
import type { Shortcode } from '../tags/shortcodes.ts';
import { embedOf } from './files.ts';

const group: KnownShortcode = { mean: () => ({ kind: 'contents' }) };

/** Kubernetes', Hextra's and hugo-book's `tab`; in Docsy's `tabpane` its contents are code unless it says `text`. */
const tab: KnownShortcode = {
  became: { ko: '탭(`> [!tab]`)', en: 'a tab (`> [!tab]`)' },
  mean: (use): Meaning => {
    const label = use.named('name', 'header', 'title', 'label', 'tabname') ?? use.at(0);
    const head = label === undefined ? ['[!tab]', nameByNumber(use)] : ['[!tab] ', label];
    const file = use.named('include');
    if (file !== undefined && !use.hasInner) return { kind: 'quote', head, body: embedOf(file), isTab: true };
    const code = codeOf(use);
    return { kind: 'quote', head, isTab: true, ...(code !== undefined && { code }) };
  },
};

/** Hextra once named the tabs of a group together: `{{< tabs items="JSON,YAML" >}}`. */
function nameByNumber({ shortcode }: Use): string {
  const { parent } = shortcode;
  const items = parent?.tag.parameters.named.get('items')?.text;
  if (parent === undefined || items === undefined) return '';
  const names = namesOf.get(parent) ?? namesByTab(parent, items.split(','));
  namesOf.set(parent, names);
  const name = names.get(shortcode)?.trim() ?? '';
  return name === '' ? '' : ` ${name}`;
}

type Names = ReadonlyMap<object, string>;
const namesOf = new WeakMap<Shortcode, Names>();

function namesByTab(group: Shortcode, names: readonly string[]): Names {
  const tabs = group.items.filter((item) => item.kind === 'shortcode' && item.tag.name === 'tab');
  return new Map(tabs.map((item, index) => [item, names[index] ?? '']));
}

/** What stands behind the fence of a tab that holds code; `undefined` where it holds Markdown. */
function codeOf({ shortcode, named, inner, hasInner }: Use): string | undefined {
  if (!hasInner) return undefined;
  const language = named('codelang', 'lang', 'language')?.text;
  const { tag, parent } = shortcode;
  if (parent?.tag.name !== 'tabpane') return named('codelang')?.text;
  const isText = (named('text') ?? parent.tag.parameters.named.get('text'))?.text === 'true';
  if (tag.isMarkdown || isText || /^\s*(?:`{3}|~{3}|<|\{\{[<%])/.test(inner)) return undefined;
  const byHeader = parent.tag.parameters.named.get('langequalsheader')?.text === 'true';
  return language ?? (byHeader ? named('header')?.text : parent.tag.parameters.named.get('lang')?.text) ?? '';
}

export const tabShortcodes: KnownShortcodes = { tabs: group, tabpane: group, 'code-tabs': group, tab };
