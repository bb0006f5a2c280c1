import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { textsFor } from '#i18n';
import { toVaultPath } from '#naming';
import { imageSizes } from './image-sizes.ts';
import { faultsOf, handMade as at, htmlAt, plant, siteWith, vaultOf } from './testing/hand-made.ts';
import { fakeDraft } from './testing/fake-draft.ts';
import { plantGarden } from './plant-garden.ts';

function png(width: number, height: number): Buffer {
  const header = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const sides = Buffer.alloc(8);
  sides.writeUInt32BE(width, 0);
  sides.writeUInt32BE(height, 4);
  return Buffer.concat([header, sides, Buffer.from('0806000000', 'hex')]);
}

/** A page whose notes have real files beside them. */
function pageWithFiles(source: string, files: Readonly<Record<string, Buffer | string>>) {
  const root = mkdtempSync(path.join(tmpdir(), 'madang-images-'));
  const attachments = Object.entries(files).map(([name, bytes]) => {
    writeFileSync(path.join(root, name), bytes);
    return { path: toVaultPath(name), absolutePath: path.join(root, name), heldBack: false };
  });
  const vault = {
    ...vaultOf([at('ko/a.md', source)]),
    attachments: new Map(attachments.map((file) => [file.path, file])),
  };
  const garden = plantGarden({
    ...{ site: siteWith(), vault, fragment: fakeDraft, draft: (note) => fakeDraft(note), lastChange: () => undefined },
  });
  return { html: htmlAt(garden, 'ko/a'), garden };
}

describe('an image', () => {
  it('has the size of its file, so that nothing jumps', () => {
    const { html } = pageWithFiles('![[a.png]]', { 'a.png': png(640, 480) });
    expect(html).toBe(
      '<p><img src="/media/a.png" alt="" width="640" height="480" loading="eager" decoding="async"></p>',
    );
  });

  it('is scaled by the width that the author wants', () => {
    expect(pageWithFiles('![[a.png|320]]', { 'a.png': png(640, 480) }).html).toContain('width="320" height="240"');
  });

  it('is loaded late unless it is the first', () => {
    const { html } = pageWithFiles('![[a.png]] ![[a.png]]', { 'a.png': png(1, 1) });
    expect([...html.matchAll(/loading="(\w+)"/g)].map(([, when]) => when)).toEqual(['eager', 'lazy']);
  });

  it('of an unknown size is shown all the same', () => {
    const { html } = pageWithFiles('![[a.png]] ![[b.svg]]', {
      'a.png': 'no image',
      'b.svg': '<svg viewBox="0 0 30 20"/>',
    });
    expect(html).toContain('<img src="/media/a.png" alt="" loading="eager" decoding="async">');
    expect(html).toContain('width="30" height="20"');
  });

  it.each([
    ['![[그림.png]]', '/media/ko/x/%EA%B7%B8%EB%A6%BC.png'],
    ['![](../assets/b c.png)', '/media/ko/assets/b%20c.png'],
    ['![](/ko/assets/b c.png)', '/media/ko/assets/b%20c.png'],
    ['![](B C.PNG)', '/media/ko/assets/b%20c.png'],
    ['![[assets/b c.png]]', '/media/ko/assets/b%20c.png'],
  ])('is found: %s', (source, href) => {
    const garden = plant([at('ko/x/a.md', source)], ['ko/x/그림.png', 'ko/assets/b c.png', 'ko/unused.png']);
    expect(htmlAt(garden, 'ko/x/a')).toContain(`src="${href}"`);
    expect(faultsOf(garden)).toEqual([]);
    expect(garden.assets.map((asset) => asset.href)).toEqual([href]);
  });

  it('that is missing leaves its text and is reported with near names', () => {
    const garden = plant([at('ko/a.md', '![그림](daemonset.pgn)')], ['ko/daemonset.png']);
    expect(htmlAt(garden, 'ko/a')).toBe(
      `<p><span class="image-missing" title="${textsFor('ko').text.imageMissing}">그림</span></p>`,
    );
    expect(faultsOf(garden)).toEqual(['image-missing ko/a.md:1']);
    expect(garden.diagnostics[0]?.hint?.en).toContain('ko/daemonset.png');
  });

  it('of another site is not loaded but linked', () => {
    const garden = plant([at('ko/a.md', '![화면](https://img.example/a.png) ![](https://img.example/b.png?x)')]);
    const html = htmlAt(garden, 'ko/a');
    expect(html).not.toContain('<img');
    expect(html).toContain(
      '<a class="external image-remote" href="https://img.example/a.png" rel="noopener noreferrer">화면</a>',
    );
    expect(html).toContain('>b.png</a>');
    expect(faultsOf(garden)).toEqual(['image-remote ko/a.md:1']);
  });

  it('of another site inside of a link is text, since links do not nest', () => {
    const garden = plant([
      at('ko/a.md', '[[b|![배지](https://img.example/a.svg)]] ![뒤](https://img.example/c.png)'),
      at('ko/b.md'),
    ]);
    expect(htmlAt(garden, 'ko/a')).toBe(
      '<p><a href="/ko/b/"><span class="image-remote">배지</span></a> ' +
        '<a class="external image-remote" href="https://img.example/c.png" rel="noopener noreferrer">뒤</a></p>',
    );
  });

  it('written into the text is refused', () => {
    const garden = plant([at('ko/a.md', '![점](data:image/png;base64,AAAA)')]);
    expect(htmlAt(garden, 'ko/a')).toContain('<span class="image-missing"');
    expect(faultsOf(garden)).toEqual(['link-scheme ko/a.md:1']);
  });
});

it('offers documents that could run scripts to be saved', () => {
  const garden = plant([at('ko/a.md', '[l](a.svg) [l](b.pdf#page=3)')], ['ko/a.svg', 'ko/b.pdf']);
  expect(htmlAt(garden, 'ko/a')).toBe(
    '<p><a href="/media/ko/a.svg" download>l</a> <a href="/media/ko/b.pdf#page=3">l</a></p>',
  );
});

describe('imageSizes', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'madang-sizes-'));
  const write = (name: string, bytes: Buffer | string) => {
    writeFileSync(path.join(root, name), bytes);
    return { path: toVaultPath(name), absolutePath: path.join(root, name), heldBack: false };
  };

  it('knows nothing of what is no image or not there', () => {
    const sizeOf = imageSizes();
    expect(sizeOf(write('a.png', ''))).toBeUndefined();
    expect(sizeOf(write('b.png', png(0, 5)))).toBeUndefined();
    expect(
      sizeOf({ path: toVaultPath('c.png'), absolutePath: path.join(root, 'gone.png'), heldBack: false }),
    ).toBeUndefined();
  });

  it('finds a header behind a long preface, and turns a photo that lies on its side', () => {
    const exif = Buffer.from(
      '457869660000' + '4d4d002a00000008' + '0001' + '0112000300000001' + '00060000' + '00000000',
      'hex',
    );
    const segment = (marker: number, body: Buffer): Buffer => {
      const head = Buffer.from([0xff, marker, 0, 0]);
      head.writeUInt16BE(body.length + 2, 2);
      return Buffer.concat([head, body]);
    };
    const frame = Buffer.from([8, 0, 30, 0, 40, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
    const start = [Buffer.from([0xff, 0xd8]), segment(0xe1, exif)];
    const preface = [1, 2].map(() => segment(0xe2, Buffer.alloc(60_000)));
    const jpeg = Buffer.concat([...start, ...preface, segment(0xc0, frame), Buffer.from([0xff, 0xd9])]);
    expect(imageSizes()(write('photo.jpg', jpeg))).toEqual({ width: 30, height: 40 });
  });
});

it('an image that names no file is reported in words', () => {
  const { diagnostics } = plant([at('ko/a.md', '![그림]()')]);
  expect(diagnostics.map(({ message }) => message.en)).toEqual(['The image names no file.']);
});
