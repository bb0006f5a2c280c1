import { type Lang, toHref } from '#naming';
import type { KnownFace, KnownPage, Lexicon } from '../names/lexicon.ts';

/** A page with its titles, and what else it is called. */
export function page(
  slug: string,
  titles: Readonly<Partial<Record<Lang, string>>>,
  names: readonly string[] = [],
  kind: KnownPage['kind'] = 'note',
): KnownPage {
  const faces = Object.entries(titles).map(([lang, title]): [string, KnownFace] => [
    lang,
    {
      href: toHref('/', [lang, slug]),
      title,
      folders: [],
      tags: [],
      text: { id: `${lang}-${slug}`, file: `text/${lang}-${slug}.json` },
    },
  ]);
  return { kind, faces: Object.fromEntries(faces), names };
}

/** A site of a few pages. */
export const LEXICON: Lexicon = {
  parts: { ko: [{ folder: 'ko-1/', hash: 'ko', pages: 4 }], en: [{ folder: 'en-1/', hash: 'en', pages: 4 }] },
  pages: [
    page('daemonset', { ko: '데몬셋이란', en: 'What a DaemonSet is' }, ['데몬셋', 'DaemonSet']),
    page('taints', { ko: '테인트와 톨러레이션', en: 'Taints and tolerations' }, ['테인트', 'taint']),
    page('rolling', { ko: '롤링 업데이트', en: 'Rolling update' }),
    page('concepts/toleration', { ko: '톨러레이션', en: 'Toleration' }, ['tolerration'], 'concept'),
  ],
};
