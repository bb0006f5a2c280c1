import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { LANGS } from '#naming';
import type { Contender } from '../measuring/contender.ts';
import { applyEdit } from '../measuring/edit.ts';
import { setAside } from '../measuring/set-aside.ts';
import type { PlainNote } from './plain-note.ts';
import { writeProject } from './write-project.ts';

const SETTINGS = {
  baseURL: 'https://example.org/',
  title: 'Benchmark',
  defaultContentLanguage: 'ko',
  defaultContentLanguageInSubdir: true,
  languages: Object.fromEntries(LANGS.map((lang) => [lang, { contentDir: `content/${lang}`, languageName: lang }])),
  disableKinds: ['RSS', 'sitemap'],
  paginate: 200,
  // As Madang: classes instead of inline styles, and raw HTML let through.
  markup: { highlight: { noClasses: false }, goldmark: { renderer: { unsafe: true } } },
};

/** A theme that shows what a page of Madang shows, as far as Hugo knows it: no backlinks, no checks of links. */
const LAYOUTS = {
  'layouts/_default/baseof.html': `<!doctype html>
<html lang="{{ .Lang }}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }} | {{ .Site.Title }}</title>
<meta name="description" content="{{ .Summary | plainify | truncate 150 }}">
{{ range .Translations }}<link rel="alternate" hreflang="{{ .Lang }}" href="{{ .Permalink }}">{{ end }}</head>
<body><header><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Title }}</a>
{{ range .Translations }}<a href="{{ .RelPermalink }}" lang="{{ .Lang }}">{{ .Title }}</a>{{ end }}</header>
{{ with .CurrentSection }}{{ partialCached "sidebar.html" . .Lang .RelPermalink }}{{ end }}
<main>{{ block "main" . }}{{ end }}</main></body></html>
`,
  // Kept for all pages of a section, as themes that are made for speed do.
  'layouts/partials/sidebar.html': `<nav aria-label="Notes"><ul>
{{ range .Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
{{ range .RegularPages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}
</ul></nav>
`,
  'layouts/_default/single.html': `{{ define "main" }}
<ol>{{ range .Ancestors.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol>
<article><h1>{{ .Title }}</h1>{{ .Content }}</article>
<aside>{{ .TableOfContents }}</aside>
<ul>{{ range .GetTerms "tags" }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>{{ end }}</ul>
<nav>{{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}</nav>
{{ end }}
`,
  'layouts/_default/list.html': `{{ define "main" }}
<h1>{{ .Title }}</h1>{{ .Content }}
<ul>{{ range .Paginator.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
{{ with .Paginator.Prev }}<a href="{{ .URL }}">{{ .PageNumber }}</a>{{ end }}
{{ with .Paginator.Next }}<a href="{{ .URL }}">{{ .PageNumber }}</a>{{ end }}
{{ end }}
`,
};

/** The version of Hugo on this machine; `undefined` where it is not installed. */
export function hugoVersion(): string | undefined {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error === undefined ? /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] : undefined;
}

/** Sets a project of Hugo's up in `folder`. Every folder of notes becomes a section with its own list. */
export async function hugo(notes: readonly PlainNote[], folder: string, version: string): Promise<Contender> {
  const nameOf = (lang: string, stem: string): string =>
    `content/${lang}/${stem === 'index' || stem.endsWith('/index') ? stem.replace(/index$/, '_index') : stem}.md`;
  const sections = notes.flatMap(({ lang, stem }) =>
    enclosing(stem).map((section) => [
      `content/${lang}/${section}/_index.md`,
      `---\ntitle: ${JSON.stringify(path.posix.basename(section))}\n---\n`,
    ]),
  );
  await writeProject(folder, {
    'config.json': JSON.stringify(SETTINGS, null, 2),
    ...LAYOUTS,
    ...(Object.fromEntries(sections) as Record<string, string>),
    ...Object.fromEntries(notes.map(({ lang, stem, text }) => [nameOf(lang, stem), text])),
  });
  const dist = path.join(folder, 'public');
  return {
    name: 'Hugo',
    version,
    dist,
    command: {
      file: 'hugo',
      args: ['--quiet', '--cleanDestinationDir'],
      cwd: folder,
      environment: { HUGO_CACHEDIR: path.join(folder, 'kept') },
    },
    forget: () => setAside(...['public', 'kept', 'resources'].map((made) => path.join(folder, made))),
    apply: (edit) => applyEdit(edit, path.join(folder, ...nameOf(edit.note.lang, edit.note.stem).split('/'))),
  };
}

/** The folders around a note: `a/b/c` gives `a` and `a/b`. */
function enclosing(stem: string): string[] {
  const segments = stem.split('/').slice(0, -1);
  return segments.map((_, at) => segments.slice(0, at + 1).join('/'));
}
