import { symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { PROJECT } from '#locations';
import type { Contender } from '../measuring/contender.ts';
import { applyEdit } from '../measuring/edit.ts';
import { setAside } from '../measuring/set-aside.ts';
import { toolPath } from '../../tools/run-tool.ts';
import type { PlainNote } from './plain-note.ts';
import { writeProject } from './write-project.ts';

/**
 * A project of Astro's as its own guide for blogs makes it: a content collection of Markdown files, one layout, a list of all
 * notes, Shiki with its settings as they are. No sidebar, no backlinks, no checks: what Madang does beyond costs on top.
 */
const FILES = {
  'package.json': '{ "type": "module", "private": true }\n',
  // Packages are linked in, so what is kept between builds must not lie in `node_modules`.
  'astro.config.mjs': `export default { cacheDir: './.kept', devToolbar: { enabled: false } };\n`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
export const collections = { notes: defineCollection({ loader: glob({ base: './notes', pattern: '**/*.md' }) }) };
`,
  'src/layouts/Layout.astro': `---
const { title, lang } = Astro.props;
---
<!doctype html>
<html lang={lang}>
  <head><meta charset="utf-8" /><meta name="viewport" content="width=device-width" /><title>{title}</title></head>
  <body>
    <header><nav><a href="/">Home</a></nav></header>
    <main><article><h1>{title}</h1><slot /></article></main>
    <footer>Made with Astro</footer>
  </body>
</html>
`,
  'src/pages/[...slug].astro': `---
import { getCollection, render } from 'astro:content';
import Layout from '../layouts/Layout.astro';
export async function getStaticPaths() {
  return (await getCollection('notes')).map((note) => ({ params: { slug: note.id }, props: { note } }));
}
const { note } = Astro.props;
const { Content } = await render(note);
---
<Layout title={note.data.title} lang={note.id.slice(0, 2)}><Content /></Layout>
`,
  'src/pages/index.astro': `---
import { getCollection } from 'astro:content';
import Layout from '../layouts/Layout.astro';
const notes = await getCollection('notes');
---
<Layout title="Notes" lang="en"><ul>{notes.map((note) => <li><a href={\`/\${note.id}/\`}>{note.data.title}</a></li>)}</ul></Layout>
`,
};

/** Sets a bare Astro project up in `folder`, which must not be there, with the packages of this repository. */
export async function bareAstro(notes: readonly PlainNote[], folder: string): Promise<Contender> {
  const fileOf = (lang: string, stem: string): string => path.join(folder, 'notes', lang, `${stem}.md`);
  await writeProject(folder, {
    ...FILES,
    ...Object.fromEntries(notes.map(({ lang, stem, text }) => [`notes/${lang}/${stem}.md`, text])),
  });
  await symlink(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  const dist = path.join(folder, 'dist');
  const { version } = createRequire(import.meta.url)('astro/package.json') as { version: string };
  return {
    name: 'Astro',
    version,
    dist,
    command: {
      file: process.execPath,
      args: [toolPath('astro', 'bin/astro.mjs'), 'build', '--silent'],
      cwd: folder,
      environment: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
    },
    forget: () => setAside(...['dist', '.kept', '.astro'].map((made) => path.join(folder, made))),
    apply: (edit) => applyEdit(edit, fileOf(edit.note.lang, edit.note.stem)),
  };
}
