import { textsFor } from '#i18n';
import type { EmbedSlot } from '#markdown';
import { escapeHtml } from '#html';
import { drawingHtml } from './drawings/drawing-html.ts';
import type { ShownEmbed } from './embed-plan.ts';
import { fileHtml } from './fill-media.ts';
import { linkTag, noteHref } from './fill-links.ts';
import { openTag } from './html.ts';
import type { Body, EmbeddedBody, Fill } from './page.ts';
import type { TextInk } from './page-ink.ts';
import type { FileTarget, NoteTarget, Target } from './target.ts';
import { nameOf } from './vault-paths.ts';

/** Makes the body of a text with the prefix of its ids. */
export type EmbedText = (embed: NoteEmbed, prefix: string) => Body;

type NoteEmbed = Extract<ShownEmbed, { kind: 'note' }>;

/**
 * What stands in the place of an embed: the text with a link to where it comes from; for a text that is not shown here the
 * link alone; for a file what shows it; for a private or missing note a sentence that names nothing.
 */
export function embedFill(
  ink: TextInk,
  slot: EmbedSlot,
  target: Target | undefined,
  shown: ShownEmbed | undefined,
  embed: EmbedText,
): Fill {
  const { text: texts } = textsFor(ink.text.note.lang);
  switch (target?.kind) {
    case undefined:
    case 'unlinked':
    case 'broken':
      return `<p class="embed-broken">${escapeHtml(texts.embedBroken)}</p>`;
    case 'private':
      return `<p class="embed-private">${escapeHtml(target.what === 'file' ? texts.embedPrivateFile : texts.embedPrivate)}</p>`;
    case 'file':
      return shown?.kind === 'code' ? code(ink, target, shown.code, slot) : file(ink, target, slot);
    case 'drawing':
      return drawingHtml(ink, target, ink.page.drawings.read(target.file), slot.label ?? '');
    case 'note': {
      const name = nameOfEmbed(ink, target);
      return shown?.kind === 'note' ? section(ink, target, shown, name, embed) : embedLink(ink, target, name);
    }
    case 'folder':
      return embedLink(ink, target, nameOf(target.stem));
    case 'external':
    case 'page':
      return embedLink(ink, target, slot.target);
  }
}

function code({ page }: TextInk, { file: { path } }: FileTarget, text: string, { label = '' }: EmbedSlot): string {
  const name = nameOf(path);
  return page.codeFile({ name, title: label === '' ? name : label, code: text.replace(/\n+$/, '') });
}

/** A file that is not shown as code; its name alone, where it would have been but for the size of the page. */
function file(ink: TextInk, target: FileTarget, { label = '' }: EmbedSlot): string {
  if (ink.page.textOf(target.file).kind !== 'text') return `<p>${fileHtml(ink, target, { alt: label })}</p>`;
  return `<p class="embed-link">${escapeHtml(label === '' ? nameOf(target.file.path) : label)}</p>`;
}

function section(ink: TextInk, target: NoteTarget, shown: NoteEmbed, name: string, embed: EmbedText): EmbeddedBody {
  const { page, text } = ink;
  const { lang } = shown.part.note;
  const source = textsFor(text.note.lang).text.embedSource(name);
  const times = (page.embedNames.get(source) ?? 0) + 1;
  page.embedNames.set(source, times);
  page.embeds += 1;
  const attributes = {
    class: 'embed',
    'aria-label': times === 1 ? source : `${source} (${times})`,
    lang: lang === text.note.lang ? undefined : lang,
  };
  const link = `<p class="embed-source"><a href="${escapeHtml(noteHref(ink, target))}">${escapeHtml(source)}</a></p>`;
  const body = embed(shown, `embed-${page.embeds}-`);
  return { before: `${openTag('section', attributes)}${link}`, body, after: '</section>' };
}

function embedLink(ink: TextInk, target: Target, text: string): string {
  return `<p class="embed-link">${linkTag(ink, {}, target)}${escapeHtml(text)}</a></p>`;
}

/** Title of the note and, for a section, its heading. */
function nameOfEmbed({ page }: TextInk, { face, anchor }: NoteTarget): string {
  const title = page.titleOf(face);
  const heading = anchor?.kind === 'heading' ? page.headingOf(face, anchor.index) : undefined;
  return heading === undefined ? title : `${title} > ${heading}`;
}
