import {
  asTarget,
  encoded,
  inBrackets,
  type KnownShortcode,
  type KnownShortcodes,
  link,
  type Meaning,
  type Use,
} from '../meaning.ts';

const became = { ko: '링크', en: 'a link' };

/** `{{< ref "page.md#part" >}}`, `{{< relref path="/docs/page" lang="ko" >}}`: the address of a page. */
const reference: KnownShortcode = {
  became: { ko: '노트의 경로', en: "the note's path" },
  mean: (use): Meaning => {
    const path = use.named('path') ?? use.at(0);
    return path === undefined ? { kind: 'missing', parameter: 'path' } : { kind: 'address', address: path };
  },
};

/** `{{< link text="…" url="…" >}}`; `{{< button href="…" >}}text{{< /button >}}`; `{{< badge content="…" link="…" >}}`. */
const linked: KnownShortcode = {
  became,
  mean: (use): Meaning => {
    const target = use.named('url', 'href', 'link', 'relref') ?? (use.hasInner ? use.at(0) : undefined);
    const label = use.named('text', 'content', 'title', 'label', 'name');
    if (use.hasInner && target !== undefined)
      return { kind: 'text', before: ['['], contents: true, after: ['](', ...asTarget(target), ')'] };
    if (target !== undefined)
      return { kind: 'text', before: link([label ?? target].map(inBrackets), asTarget(target)) };
    const text = label ?? use.at(0);
    if (use.hasInner) return { kind: 'text', before: [], contents: true };
    return text === undefined ? { kind: 'missing', parameter: 'url' } : { kind: 'text', before: [text] };
  },
};

/** Hextra's `{{< pdf "file.pdf" >}}`. */
const pdf: KnownShortcode = {
  became,
  mean: (use): Meaning => {
    const file = use.named('src', 'url', 'file') ?? use.at(0);
    if (file === undefined) return { kind: 'missing', parameter: '0' };
    return { kind: 'text', before: link([file.text.split('/').at(-1) ?? file.text], asTarget(file)), own: true };
  },
};

/** Cards become a list of links (Hextra), or their contents under their title (Docsy). */
const card: KnownShortcode = {
  became: { ko: '링크 목록', en: 'a list of links' },
  loses: true,
  mean: (use): Meaning => {
    const [target, title] = [use.named('link', 'url', 'href', 'path'), use.named('title', 'header')];
    if (use.hasInner) return { kind: 'contents', before: title === undefined ? [] : [['**', title, '**'], []] };
    if (title === undefined && target === undefined) return { kind: 'missing', parameter: 'title' };
    const name = title ?? target;
    const label = name === undefined ? [] : [inBrackets(name)];
    const subtitle = use.named('subtitle', 'description');
    return {
      kind: 'text',
      before: [
        '- ',
        ...(target === undefined ? label : link(label, asTarget(target))),
        ...(subtitle === undefined ? [] : [' — ', subtitle]),
      ],
    };
  },
};

/** A film, a post or a listing on another site: a link, so that nothing is loaded from there. */
function onSite(name: string, addressOf: (use: Use) => string | undefined): KnownShortcode {
  return {
    became,
    mean: (use): Meaning => {
      const address = addressOf(use);
      if (address === undefined) return { kind: 'missing', parameter: 'id' };
      const title = use.named('title', 'caption');
      return { kind: 'text', before: link([title === undefined ? name : inBrackets(title)], [address]), own: true };
    },
  };
}

const word = (value: { readonly text: string } | undefined): string | undefined =>
  value === undefined || value.text.trim() === '' ? undefined : encoded(value.text.trim());

const youtube = onSite('YouTube', (use) => {
  const id = word(use.named('id') ?? use.at(0));
  const start = word(use.named('start'));
  return id && `https://www.youtube.com/watch?v=${id}${start === undefined ? '' : `&t=${start}`}`;
});

const vimeo = onSite('Vimeo', (use) => {
  const id = word(use.named('id') ?? use.at(0));
  return id && `https://vimeo.com/${id}`;
});

/** `{{< x user="…" id="…" >}}`; once only the number was given. */
const post = onSite('X', (use) => {
  const id = word(use.named('id') ?? use.at(0));
  return id && `https://x.com/${word(use.named('user')) ?? 'i/web'}/status/${id}`;
});

const gist = onSite('GitHub Gist', (use) => {
  const [user, id] = [word(use.named('user') ?? use.at(0)), word(use.named('id') ?? use.at(1))];
  return user && id && `https://gist.github.com/${user}/${id}`;
});

const instagram = onSite('Instagram', (use) => {
  const id = word(use.named('id') ?? use.at(0));
  return id && `https://www.instagram.com/p/${id}/`;
});

export const linkShortcodes: KnownShortcodes = {
  ref: reference,
  relref: reference,
  link: linked,
  button: linked,
  badge: linked,
  card,
  'hextra/feature-card': card,
  'hextra/hero-button': linked,
  'tutorials/module': card,
  pdf,
  youtube,
  vimeo,
  x: post,
  tweet: post,
  twitter: post,
  gist,
  instagram,
};
