import type { MdastNode } from 'satteri';
import { ANCHOR } from '../draft.ts';
import type { Footnote } from './footnotes-of.ts';
import { addNewline, addText, elementOf, type ElementContent, type Making } from './making.ts';
import { encodedUrl } from './encoded-url.ts';

type Reference = Extract<MdastNode, { type: 'footnoteReference' }>;

/** Adds the number of a footnote, which leads to it. A name that no footnote has is shown as it is written. */
export function addFootnoteReference(reference: Reference, into: ElementContent[], { footnotes }: Making): void {
  const note = footnotes.byName.get(reference.identifier);
  if (note === undefined) {
    addText(`[^${reference.identifier}]`, into);
    return;
  }
  const name = nameIn(reference.identifier);
  const link = elementOf('a', {
    href: `#${ANCHOR}fn-${name}`,
    id: `${ANCHOR}fnref-${name}${ofSeveral(footnotes.times.get(reference) ?? 1)}`,
    dataFootnoteRef: true,
    ariaDescribedBy: ['footnote-label'],
  });
  addText(String(note.number), link.children);
  const raised = elementOf('sup');
  raised.children.push(link);
  into.push(raised);
}

/** Adds the section of the footnotes, if there are any. */
export function addFootnoteSection(into: ElementContent[], making: Making): void {
  const { used } = making.footnotes;
  if (used.length === 0) return;
  const section = elementOf('section', { dataFootnotes: true, className: ['footnotes'] });
  const heading = elementOf('h2', { className: ['sr-only'], id: 'footnote-label' });
  const list = elementOf('ol');
  addText(making.footnoteTexts.label, heading.children);
  addNewline(list.children);
  for (const note of used) addFootnote(note, list.children, making);
  section.children.push(heading);
  addNewline(section.children);
  section.children.push(list);
  addNewline(section.children);
  addNewline(into);
  into.push(section);
}

function addFootnote(note: Footnote, into: ElementContent[], making: Making): void {
  const { children, identifier } = note.definition;
  const item = elementOf('li', { id: `${ANCHOR}fn-${nameIn(identifier)}` });
  const contents = item.children;
  addNewline(contents);
  const last = children.at(-1);
  for (const child of children) {
    if (child !== children[0]) addNewline(contents);
    if (child === last && child.type === 'paragraph') {
      const paragraph = elementOf('p');
      addLastParagraph(child.children, paragraph.children, making);
      addLinksBack(note, paragraph.children, making);
      contents.push(paragraph);
    } else making.add(child, contents);
  }
  if (last?.type !== 'paragraph') {
    if (last !== undefined) addNewline(contents);
    addLinksBack(note, contents, making);
  }
  addNewline(contents);
  into.push(item);
  addNewline(into);
}

/** What is followed by a link back, with a space before that. */
function addLastParagraph(children: readonly MdastNode[], into: ElementContent[], making: Making): void {
  const last = children.at(-1);
  if (last === undefined) return;
  for (const child of children.slice(0, -1)) making.add(child, into);
  if (last.type === 'text') addText(`${last.value} `, into);
  else {
    making.add(last, into);
    addText(' ', into);
  }
}

function addLinksBack({ definition, number, references }: Footnote, into: ElementContent[], making: Making): void {
  const isInItem = definition.children.at(-1)?.type !== 'paragraph';
  for (let time = 1; time <= references; time += 1) {
    if (time > 1) {
      if (isInItem) addNewline(into);
      addText(' ', into);
      if (isInItem) addNewline(into);
    }
    const link = elementOf('a', {
      href: `#${ANCHOR}fnref-${nameIn(definition.identifier)}${ofSeveral(time)}`,
      dataFootnoteBackref: '',
      ariaLabel: making.footnoteTexts.backLabel(number, time),
      className: ['data-footnote-backref'],
    });
    // Without a number of its own: the name of a link must hold its text (WCAG 2.5.3).
    addText('↩', link.children);
    into.push(link);
  }
}

function ofSeveral(time: number): string {
  return time > 1 ? `-${time}` : '';
}

function nameIn(identifier: string): string {
  return encodedUrl(identifier.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()));
}
