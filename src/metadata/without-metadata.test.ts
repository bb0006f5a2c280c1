import { describe, expect, it } from 'vitest';
import {
  AVIF_PICTURE,
  avifWithPlace,
  FILM_DATA,
  filmWithPlace,
  GIF_PICTURE,
  gifWithPlace,
  GPS,
  JPEG_PICTURE,
  JPEG_PROFILE,
  jpegWithPlace,
  PNG_PICTURE,
  pngWithPlace,
  soundWithPlace,
  WEBP_PICTURE,
  webpWithPlace,
} from './testing/made-images.ts';
import { exifOrientation } from './exif.ts';
import { withoutMetadata } from './without-metadata.ts';

function cleaned(name: string, bytes: Buffer): { bytes: Buffer; removed: readonly string[] } {
  const result = withoutMetadata(name, bytes);
  if (result.state !== 'cleaned') throw new Error(result.state);
  return { bytes: Buffer.from(result.bytes), removed: result.removed };
}

describe.each([
  [
    'a.jpg',
    jpegWithPlace(),
    [JPEG_PICTURE, JPEG_PROFILE],
    ['APP2', 'EXIF', 'IPTC', 'XMP', 'comment', 'data after the image'],
  ],
  ['a.png', pngWithPlace(), [PNG_PICTURE], ['EXIF', 'data after the image', 'tIME', 'text']],
  ['a.webp', webpWithPlace(), [WEBP_PICTURE], ['EXIF', 'XMP', 'data after the image']],
  ['a.gif', gifWithPlace(), [GIF_PICTURE], ['XMP', 'comment', 'data after the image']],
  ['a.avif', avifWithPlace(), [AVIF_PICTURE], ['EXIF']],
  ['a.mp4', filmWithPlace(), [FILM_DATA], ['film metadata', 'time of making']],
  ['a.mp3', soundWithPlace(), [Buffer.from('sound')], ['ID3']],
] as const)('%s', (name, bytes, kept, removed) => {
  it('tells no place any more, and says what was taken out', () => {
    expect(bytes.includes(GPS)).toBe(true);
    const result = cleaned(name, bytes);
    expect(result.bytes.includes(GPS)).toBe(false);
    expect(result.removed).toEqual(removed);
  });

  it('keeps every byte of the picture', () => {
    for (const part of kept) expect(cleaned(name, bytes).bytes.includes(part)).toBe(true);
  });

  it('is left as it is when there is nothing to take out', () => {
    const once = cleaned(name, bytes).bytes;
    const twice = cleaned(name, once);
    expect(twice.removed).toEqual([]);
    expect(twice.bytes.equals(once)).toBe(true);
  });

  it('is cleaned as what it is, whatever it is called', () => {
    if (/mp[34]$/.test(name)) return;
    expect(cleaned('b.jpg', bytes).bytes.includes(GPS)).toBe(false);
  });

  it('is not taken for whole when it is cut off', () => {
    // The tag at the end of an MP3 is known by where it stands.
    if (name === 'a.mp3') return;
    for (let length = 0; length < bytes.length; length += 7) {
      const result = withoutMetadata(name, bytes.subarray(0, length));
      if (result.state === 'cleaned') expect(Buffer.from(result.bytes).includes(GPS)).toBe(false);
    }
  });
});

describe('the orientation', () => {
  it.each([2, 3, 6, 8])('of a JPEG stays (%i), alone', (orientation) => {
    const { bytes } = cleaned('a.jpg', jpegWithPlace(orientation));
    const exif = bytes.subarray(bytes.indexOf('Exif\0\0') + 6);
    expect(exifOrientation(exif)).toBe(orientation);
    expect(cleaned('a.jpg', bytes).removed).toEqual([]);
  });

  it('of a PNG stays', () => {
    const { bytes } = cleaned('a.png', pngWithPlace());
    expect(exifOrientation(bytes.subarray(bytes.indexOf('eXIf') + 4))).toBe(6);
  });
});

describe('an SVG', () => {
  const svg = (inner: string, head = ''): string =>
    `${head}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ` +
    `xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" viewBox="0 0 1 1">${inner}</svg>`;
  const clean = (text: string): string => cleaned('a.svg', Buffer.from(text)).bytes.toString();

  it.each([
    ['comments', '<!-- 비밀 --><path d="M0 0"/>'],
    ['metadata', '<metadata><rdf:RDF>비밀</rdf:RDF></metadata><path d="M0 0"/>'],
    ['elements of editors', '<inkscape:grid><inkscape:a>비밀</inkscape:a></inkscape:grid><path d="M0 0"/>'],
    ['attributes of editors', '<path inkscape:label="비밀" d="M0 0"/>'],
    ['scripts', '<script>비밀()</script><path onclick="비밀()" d="M0 0"/>'],
    ['drawings of Excalidraw', '<!-- payload-start -->비밀<!-- payload-end --><path d="M0 0"/>'],
  ])('loses %s and stays a picture', (_, inner) => {
    const text = clean(svg(inner));
    expect(text).not.toContain('비밀');
    expect(text).toMatch(/^<svg [^]*<path\s*d="M0 0"\/><\/svg>$/);
  });

  it('loses its document type, whose entities are put in', () => {
    const text = clean(svg('<text>&who;</text>', '<?xml version="1.0"?><?비밀 x?><!DOCTYPE svg [<!ENTITY who "나">]>'));
    expect(text).toContain('<text>나</text>');
    expect(text).not.toMatch(/DOCTYPE|비밀/);
  });

  it('keeps titles, links, styles and text as they are', () => {
    const text = svg(
      '<title>그림</title><style>a > b { fill: red }</style><a xlink:href="#x"><text>a &lt; b</text></a>',
    );
    expect(clean(text)).toBe(text.replace(/ xmlns:inkscape="[^"]*"/, ''));
  });

  it('has images in it cleaned too', () => {
    const text = clean(svg(`<image xlink:href="data:image/jpeg;base64,${jpegWithPlace().toString('base64')}"/>`));
    const data = /base64,([^"]*)/.exec(text)?.[1] ?? '';
    expect(Buffer.from(data, 'base64').includes(GPS)).toBe(false);
    expect(Buffer.from(data, 'base64').includes(JPEG_PICTURE)).toBe(true);
  });

  it('is no match for entities that swell', () => {
    const bomb = svg('&b;', '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>');
    expect(withoutMetadata('a.svg', Buffer.from(bomb)).state).toBe('faulty');
  });

  it('is none where an entity would bring something in', () => {
    const outside = svg('<text>&e;</text>', '<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>');
    expect(withoutMetadata('a.svg', Buffer.from(outside)).state).toBe('faulty');
  });

  it.each([
    [
      'frames',
      '<foreignObject><h:iframe xmlns:h="http://www.w3.org/1999/xhtml" src="비밀"/></foreignObject><path d="M0 0"/>',
    ],
    [
      'addresses that run',
      '<a xlink:href=" java&#x0a;script:비밀()"/><a href="&#106;avascript:비밀()"/><path d="M0 0"/>',
    ],
    ['animations to such', '<a><animate attributeName="href" values="#;javascript:비밀()"/></a><path d="M0 0"/>'],
  ])('loses %s', (_, inner) => {
    expect(clean(svg(inner))).not.toContain('비밀');
  });

  it('is cleaned in whatever encoding it names', () => {
    const written = svg('<script>alert(1)</script>', '<?xml version="1.0" encoding="EUC-KR"?>');
    const text = clean(written);
    expect(text).toMatch(/^<\?xml version="1\.0"\?><svg /);
    expect(text).not.toContain('script');
  });
});

describe('other files', () => {
  it('that are named like an image and are none are faulty', () => {
    expect(withoutMetadata('a.jpg', Buffer.from('나는 그림이 아니다'))).toEqual({ state: 'faulty', format: 'JPEG' });
    expect(withoutMetadata('a.svg', Buffer.from('<html>')).state).toBe('faulty');
  });

  it('are kept, and what they tell is named', () => {
    expect(withoutMetadata('a.pdf', Buffer.from('%PDF-1.7 << /Author (나) >>'))).toEqual({
      state: 'kept',
      kinds: ['PDF /Author'],
    });
    expect(withoutMetadata('a.zip', Buffer.from('PK'))).toEqual({ state: 'kept', kinds: [] });
  });
});
