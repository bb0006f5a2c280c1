import { includeOf, type Replacement } from '../includes/include.ts';
import { playerLink } from '../includes/player.ts';
import type { Finding } from './finding.ts';
import type { LiquidTag } from './liquid-token.ts';
import { shortened } from './outputs.ts';
import { paramsIn } from './params.ts';
import { removal } from './removal.ts';
import type { LineFinder } from '../lines/line-finder.ts';
import type { Spot } from './spot.ts';
import { asDestination, asText, writtenAt } from './written.ts';

/** What becomes of a tag without an end; `undefined` where it is not known, or cannot stand where it does. */
export function tagFinding(text: string, tag: LiquidTag, spot: Spot, lines: LineFinder): Finding | undefined {
  const link = linkOf(tag, spot);
  const replacement = link ?? replacementOf(tag);
  if (replacement === undefined) return undefined;
  const { start, end } = tag;
  const what = shortened(text.slice(start, end));
  const change = { kind: 'changed', what, became: replacement.became } as const;
  if (replacement.lines.length === 0) return { edits: [removal(text, tag, lines, false)], change };
  const insert = formAt(replacement, spot);
  return insert === undefined ? undefined : { edits: [{ start, end, insert }], change };
}

function formAt({ lines, inline, html }: Replacement, { where, alone, indent, inTable }: Spot): string | undefined {
  switch (where) {
    case 'html':
      return html;
    case 'text':
      return alone
        ? lines.map((line, index) => (index === 0 ? line : indent + line)).join('\n')
        : inTable
          ? inline?.replace(/(?<!\\)\|/g, '\\|')
          : inline;
    case 'destination':
    case 'attribute':
      return html === undefined ? inline : undefined;
    default:
      return undefined;
  }
}

const LINK = { ko: '링크', en: 'link' };

/** `{% post_url 2020-01-01-name %}` and `{% link _posts/2020-01-01-name.md %}`: a path, or in a text a link of its own. */
function linkOf({ name, markup }: LiquidTag, spot: Spot): Replacement | undefined {
  const path = markup.replace(/^(["'])([^]*)\1$/, '$2').trim();
  if ((name !== 'post_url' && name !== 'link') || path === '' || /[|{}[\]\n]/.test(path)) return undefined;
  const file = path.split('/').at(-1) ?? path;
  const target = name === 'post_url' ? `${file.replace(/\.(?:md|markdown)$/, '')}.md` : `/${path.replace(/^\/+/, '')}`;
  const note = /^(.*)\.(?:md|markdown)$/.exec(target.split('/').at(-1) ?? '')?.[1];
  const isPath = spot.where === 'destination' || spot.where === 'attribute';
  const link = note === undefined ? `[${asText(file)}](${asDestination(target)})` : `[[${note}]]`;
  const inline = isPath ? writtenAt(target, spot) : link;
  return {
    lines: [inline],
    inline,
    ...(!isPath && { html: `<a href="${writtenAt(target, spot)}">${writtenAt(note ?? file, spot)}</a>` }),
    became: isPath ? { ko: inline, en: inline } : LINK,
  };
}

function replacementOf({ name, markup }: LiquidTag): Replacement | undefined {
  switch (name) {
    case 'include':
    case 'include_cached':
      return includeOf(markup);
    case 'include_relative':
      return /^[^\s{}[\]|]+\.\w+$/.test(markup) ? embed(markup.replace(/\.(?:md|markdown)$/, '')) : undefined;
    // Their places are filled by the site.
    case 'toc':
      return { lines: [], inline: '', html: '', became: { ko: '뺌', en: 'left out' } };
    // Plugins that many use: jekyll-picture-tag, jekyll-youtube, jekyll-gist.
    case 'figure':
    case 'image':
    case 'img':
    case 'picture':
      return includeOf(withSource(name, markup));
    default:
      return player(name, markup);
  }
}

function embed(path: string): Replacement {
  return { lines: [`![[${path}]]`], became: { ko: '끼워 넣기', en: 'embed' } };
}

/** A tag whose first word is the file. */
function withSource(name: string, markup: string): string {
  const { words, named } = paramsIn(markup);
  const [first = ''] = words;
  return named.has('src') || /["]/.test(first)
    ? `${name} ${markup}`
    : `${name} ${markup.replace(first, `src="${first}"`)}`;
}

function player(name: string, markup: string): Replacement | undefined {
  if (!/^(?:youtube|youtu_?be|vimeo|gist|tweet|twitter|video|spotify|twitch|dailymotion)$/.test(name)) return undefined;
  const { words, named } = paramsIn(markup);
  const link = playerLink(name, words[0] ?? named.get('id')?.value, named.get('title')?.value);
  return link && { ...link, lines: [link.inline], became: LINK };
}
