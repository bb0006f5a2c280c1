import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { DIAGRAM_RULES, SITE_COLOURS } from '#diagrams';

/** A diagram of the fixtures, and the picture that is expected of it. */
export interface Exhibit {
  readonly name: string;
  readonly source: string;
  readonly svg: string;
}

const FIXTURES = 'src/diagrams/fixtures';

export function exhibits(): readonly Exhibit[] {
  return readdirSync(FIXTURES).map((name) => {
    const read = (file: string): string => readFileSync(join(FIXTURES, name, file), 'utf8');
    const svg = read('picture.svg')
      .replaceAll('ID-', `${name}-`)
      .replaceAll(/<a link="\d+">/g, '<a href="#">');
    return { name, source: read('input.mmd'), svg };
  });
}

/** Opens a page with the font and the colours of a site, and nothing in it but an element with the id `gallery`. */
export async function openGallery(page: Page): Promise<void> {
  const { paper } = SITE_COLOURS;
  const folder = dirname(createRequire(import.meta.url).resolve('pretendard/package.json'));
  const font = readFileSync(join(folder, 'dist/web/variable/woff2/PretendardVariable.woff2')).toString('base64');
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    @font-face { font-family: Site; font-weight: 45 920; src: url(data:font/woff2;base64,${font}) format('woff2') }
    html { color-scheme: light dark; background: light-dark(${paper.light}, ${paper.dark}); font-family: Site }
    body { margin: 0 }
    #gallery { display: flex; flex-wrap: wrap; align-items: flex-start }
    #gallery > svg { flex: none }
    ${DIAGRAM_RULES}
    </style><div id="gallery"></div>`);
  await page.evaluate(() => document.fonts.load('16px Site', '가a'));
}
