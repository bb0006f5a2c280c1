import { readFileSync } from 'node:fs';
import type { Output } from '#publish';
import { fontInDevelopment } from '#publish';
import { lookup } from 'mrmime';
import { documentAt, type Shown } from './dev-site.ts';

/** What the dev server answers. */
export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly content: string | Uint8Array;
  /** Path of the page inside the site, for an HTML document. */
  readonly page?: string;
}

export type Answered = Answer | { readonly redirect: string } | undefined;

/**
 * Finds what stands at a path inside the site (decoded, without the base path): a file, a page, or the page that says that
 * there is none. `undefined` for what is Astro's or Vite's to answer.
 */
export async function answer(shown: Shown, path: string, acceptsHtml: boolean): Promise<Answered> {
  const { ofCode } = shown;
  const font = await fontInDevelopment(path);
  if (font !== undefined) return { status: 200, type: font.type, content: font.bytes };
  const file = documentAt(path);
  if (ofCode.has(file)) return undefined;
  const output = await shown.find(file);
  if (output !== undefined) return made(output, 200);
  if (!isPageLike(path)) return undefined;
  const folder = `${file}/index.html`;
  if (ofCode.has(folder) || (await shown.find(folder)) !== undefined) return { redirect: `${path}/` };
  const missing = await shown.find('404.html');
  return acceptsHtml && missing !== undefined ? made(missing, 404) : undefined;
}

async function made(output: Output, status: number): Promise<Answer | undefined> {
  const making = await output.make();
  const content = typeof making === 'string' || making instanceof Uint8Array ? making : making.content;
  if (content === undefined) return undefined;
  const bytes = typeof content === 'object' && 'copyOf' in content ? readFileSync(content.copyOf) : content;
  const type = lookup(output.path) ?? 'application/octet-stream';
  const isPage = output.path.endsWith('.html') && !output.path.startsWith('branches/');
  return {
    status,
    type: type.startsWith('text/') ? `${type};charset=utf-8` : type,
    content: bytes,
    ...(isPage && { page: output.path }),
  };
}

/** Whether a page may be meant: no file of the folder `public`, nor what Vite and Astro serve for themselves. */
function isPageLike(path: string): boolean {
  return !/^(?:@|src\/|node_modules\/|_astro\/|__)|\.(?!html$)[^/.]+$/.test(path);
}
