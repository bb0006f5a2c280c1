import path from 'node:path';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { PROJECT } from '#locations';
import { noteCode, type NoteCodeSource } from './note-code.ts';

/** Lets Astro render the pages of notes that run code, once `source` knows the notes. */
export function codeIntegrations(source: () => NoteCodeSource | undefined): AstroIntegration[] {
  const madang: AstroIntegration = {
    name: 'madang:note-code',
    hooks: {
      'astro:config:setup': ({ updateConfig, injectRoute }) => {
        const entrypoint = path.join(PROJECT, 'src/layouts/NoteWithCode.astro');
        injectRoute({ pattern: '/[lang]/[...slug]', entrypoint });
        updateConfig({ vite: { plugins: [noteCode(source)] } });
      },
    },
  };
  return [madang, mdx()];
}
