import type { Page } from '@playwright/test';
import { drawInBrowser, loadMermaid } from './diagrams/draw-in-browser.ts';
import { type Exhibit, exhibits, openGallery } from './diagrams/gallery.ts';
import { type Legibility, readLegibility } from './diagrams/read-legibility.ts';
import { type Place, readPicture, type ShownPicture } from './diagrams/read-picture.ts';
import { expect, test } from './harness.ts';

/** Most that a text may have to be told from its ground: https://www.w3.org/TR/WCAG22/#contrast-minimum. */
const LEAST_CONTRAST = 4.5;

/** By how much a picture may be wider or higher than that of a browser, in percent. */
const TOLERANCE = 1;
/** By how many px anything in it may lie elsewhere. */
const NEAR = 1.5;

/** Pictures that are not in all the same as Mermaid's, and why. */
const OTHERWISE: Readonly<Record<string, readonly (keyof Differences)[]>> = {
  // Mermaid measures its boxes in a font of the machine, whatever it is set to.
  'event-modeling': ['size', 'places'],
  // Mermaid cuts off what stands at the edges.
  radar: ['size'],
  venn: ['size'],
  // Mermaid prints the brackets of links.
  'flowchart-links': ['size', 'texts', 'places'],
  // Mermaid prints `&quot;`, and drops `>`.
  'flowchart-entities': ['texts', 'places'],
};

interface Differences {
  readonly size: string | undefined;
  readonly texts: string | undefined;
  readonly shapes: string | undefined;
  readonly places: string | undefined;
}

test('all text of a diagram can be read, within its shape, on light paper and on dark', async ({ page }) => {
  await page.setViewportSize({ width: 2000, height: 1200 });
  await openGallery(page);
  const all = exhibits();
  await hang(page, all);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    const pieces = await legibilityOf(page);
    const faults = all.flatMap(({ name }, index) =>
      (pieces[index] ?? [])
        .filter((piece) => piece.contrast < LEAST_CONTRAST || !piece.isInPicture || !piece.isInShape)
        .map((piece) => ({ name, scheme, ...piece })),
    );
    expect(pieces.flat().length).toBeGreaterThan(200);
    expect(faults).toEqual([]);
  }
});

test('a diagram says what its source does, as Mermaid draws it in a browser', async ({ browser }) => {
  const page = await browser.newPage({ timezoneId: 'UTC', viewport: { width: 960, height: 720 } });
  await openGallery(page);
  await loadMermaid(page);
  const differences: Record<string, Partial<Differences>> = {};
  for (const exhibit of exhibits()) {
    await hang(page, [exhibit]);
    const ours = await shown(page);
    const said = ours.texts.join('\n');
    expect(
      wordsOf(exhibit.source).filter((word) => !said.includes(word)),
      exhibit.name,
    ).toEqual([]);
    await drawInBrowser(page, exhibit.source);
    const found = Object.entries(differencesOf(ours, await shown(page))).filter(([, value]) => value !== undefined);
    const known: readonly string[] = OTHERWISE[exhibit.name] ?? [];
    const names = found.map(([name]) => name);
    // What is no difference any more is to be struck from the table.
    const unexpected = [
      ...found.filter(([name]) => !known.includes(name)),
      ...known.filter((name) => !names.includes(name)).map((name) => [name, 'is the same']),
    ];
    if (unexpected.length > 0) differences[exhibit.name] = Object.fromEntries(unexpected) as Partial<Differences>;
  }
  expect(differences).toEqual({});
});

async function hang(page: Page, pictures: readonly Exhibit[]): Promise<void> {
  await page.evaluate(
    (html) => {
      const gallery = document.getElementById('gallery');
      if (gallery !== null) gallery.innerHTML = html;
    },
    pictures.map(({ svg }) => svg).join(''),
  );
}

function shown(page: Page): Promise<ShownPicture> {
  return page.locator('#gallery > svg').evaluate(readPicture);
}

/** For each picture how its text can be read, by what a screenshot shows under it. */
async function legibilityOf(page: Page): Promise<Legibility[][]> {
  const hidden = await page.addStyleTag({ content: 'svg text { visibility: hidden }' });
  const shot = await page.screenshot({ fullPage: true, scale: 'css' });
  await hidden.evaluate((style) => {
    (style as HTMLStyleElement).remove();
  });
  await page.addScriptTag({ content: `globalThis.readLegibility = ${readLegibility.toString()}` });
  return page.evaluate(async (png) => {
    const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d', { willReadFrequently: true });
    if (context === null) throw new Error('No canvas');
    context.drawImage(image, 0, 0);
    const read = (globalThis as unknown as { readLegibility: typeof readLegibility }).readLegibility;
    return [...document.querySelectorAll<SVGSVGElement>('#gallery > svg')].map((svg) => read(svg, context));
  }, shot.toString('base64'));
}

function differencesOf(ours: ShownPicture, theirs: ShownPicture): Differences {
  const off = (side: 'width' | 'height'): number =>
    (Math.abs(ours.viewBox[side] - theirs.viewBox[side]) / theirs.viewBox[side]) * 100;
  const isLarge = off('width') > TOLERANCE || off('height') > TOLERANCE;
  const words = ({ texts }: ShownPicture): string => [...texts].sort().join(' ');
  const tags = ({ shapes }: ShownPicture): string => shapes.map(({ tag }) => tag).join(' ');
  return {
    size: isLarge ? `${off('width').toFixed(1)} %, ${off('height').toFixed(1)} %` : undefined,
    texts: words(ours) === words(theirs) ? undefined : `${words(ours)} instead of ${words(theirs)}`,
    shapes: tags(ours) === tags(theirs) ? undefined : `${tags(ours)} instead of ${tags(theirs)}`,
    places: ours.shapes
      .map(({ tag, place }, index) => farness(tag, place, theirs.shapes[index]?.place))
      .find((far) => far !== undefined),
  };
}

function farness(tag: string, one: Place, other: Place = one): string | undefined {
  const sides = ['x', 'y', 'width', 'height'] as const;
  const far = sides.filter((side) => Math.abs(one[side] - other[side]) > NEAR);
  return far.length === 0
    ? undefined
    : `${tag}: ${far.map((side) => `${side} ${one[side]} instead of ${other[side]}`).join()}`;
}

/** The Korean words of a source, which are what it wants to be read: its grammar is English. Names of what has a label are not. */
function wordsOf(source: string): string[] {
  const said = source.replaceAll(/%%.*|^\s*acc\w+.*$/gm, '');
  const names = new Set(Array.from(said.matchAll(/\p{Script=Hangul}+(?=\[")/gu), ([name]) => name));
  return (said.match(/\p{Script=Hangul}+/gu) ?? []).filter((word) => !names.has(word));
}
