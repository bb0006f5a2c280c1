import { crc32, deflateSync } from 'node:zlib';

/** Says where a picture was taken, in every block of metadata that the pictures here are made with. */
export const GPS = 'GPS 37.5665N 126.9780E';

/** A block of EXIF with an orientation, a description and a directory of a place. */
export function exifWithPlace(orientation: number, words = GPS): Buffer {
  const text = Buffer.from(`${words}\0`);
  const tiff = Buffer.alloc(50);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(3, 8);
  const entry = (index: number, tag: number, type: number, count: number, value: number): void => {
    const at = 10 + 12 * index;
    tiff.writeUInt16LE(tag, at);
    tiff.writeUInt16LE(type, at + 2);
    tiff.writeUInt32LE(count, at + 4);
    tiff.writeUInt32LE(value, at + 8);
  };
  entry(0, 0x010e, 2, text.length, tiff.length);
  entry(1, 0x0112, 3, 1, orientation);
  entry(2, 0x8825, 4, 1, tiff.length + text.length);
  return Buffer.concat([tiff, text, Buffer.alloc(6)]);
}

function jpegSegment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** Tables, frame and entropy-coded data of a grey square of 8 × 8 pixels. */
export const JPEG_PICTURE = Buffer.concat([
  jpegSegment(0xdb, Buffer.concat([Buffer.of(0), Buffer.alloc(64, 1)])),
  jpegSegment(0xc0, Buffer.of(8, 0, 8, 0, 8, 1, 1, 0x11, 0)),
  jpegSegment(0xc4, Buffer.concat([Buffer.of(0x00, 1), Buffer.alloc(15), Buffer.of(0)])),
  jpegSegment(0xc4, Buffer.concat([Buffer.of(0x10, 1), Buffer.alloc(15), Buffer.of(0)])),
  jpegSegment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)),
  Buffer.of(0x3f),
]);
export const JPEG_PROFILE = jpegSegment(0xe2, Buffer.from('ICC_PROFILE\0\x01\x01profile', 'latin1'));
const JFIF = jpegSegment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1'));

/** A JPEG with EXIF, XMP, IPTC, a comment, a profile, and a preview after its end. */
export function jpegWithPlace(orientation = 1, words = GPS): Buffer {
  return Buffer.concat([
    Buffer.of(0xff, 0xd8),
    JFIF,
    jpegSegment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exifWithPlace(orientation, words)])),
    jpegSegment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${words}</x:xmpmeta>`)),
    jpegSegment(0xe1, Buffer.from(`http://ns.adobe.com/xmp/extension/\0${words}`)),
    jpegSegment(0xed, Buffer.from(`Photoshop 3.0\0${words}`)),
    jpegSegment(0xe2, Buffer.from(`MPF\0${words}`)),
    jpegSegment(0xfe, Buffer.from(words)),
    JPEG_PROFILE,
    JPEG_PICTURE,
    Buffer.of(0xff, 0xd9),
    Buffer.from(words),
  ]);
}

/** A chunk of a PNG. */
export function pngChunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const chunk = Buffer.alloc(typed.length + 8);
  chunk.writeUInt32BE(content.length);
  typed.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(typed), typed.length + 4);
  return chunk;
}

export const PNG_PICTURE = pngChunk('IDAT', deflateSync(Buffer.of(0, 0x7f)));

/** A PNG of one grey pixel with EXIF, all kinds of text, a time, a profile and something after its end. */
export function pngWithPlace(words = GPS): Buffer {
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    pngChunk('IHDR', Buffer.of(0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0)),
    pngChunk('gAMA', Buffer.of(0, 0, 0xb1, 0x8f)),
    pngChunk('tEXt', Buffer.from(`Comment\0${words}`)),
    pngChunk('zTXt', Buffer.concat([Buffer.from('Author\0\0'), deflateSync(Buffer.from(words))])),
    pngChunk('iTXt', Buffer.from(`XML:com.adobe.xmp\0\0\0\0\0${words}`)),
    pngChunk('eXIf', exifWithPlace(6, words)),
    pngChunk('tIME', Buffer.of(7, 0xea, 11, 21, 12, 0, 0)),
    PNG_PICTURE,
    pngChunk('IEND', Buffer.of()),
    Buffer.from(words),
  ]);
}

function riffChunk(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** Lossless data of one pixel. */
export const WEBP_PICTURE = riffChunk('VP8L', Buffer.from('2f00000000073011', 'hex'));

export function webpWithPlace(words = GPS): Buffer {
  const body = Buffer.concat([
    Buffer.from('WEBP'),
    riffChunk('VP8X', Buffer.of(0x0c, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
    WEBP_PICTURE,
    riffChunk('EXIF', exifWithPlace(1, words)),
    riffChunk('XMP ', Buffer.from(words)),
  ]);
  const head = Buffer.from('RIFF\0\0\0\0');
  head.writeUInt32LE(body.length, 4);
  return Buffer.concat([head, body, Buffer.from(words)]);
}

const GIF_LOOP = Buffer.concat([Buffer.from('\x21\xff\x0bNETSCAPE2.0\x03\x01\0\0\0', 'latin1')]);
export const GIF_PICTURE = Buffer.concat([
  GIF_LOOP,
  Buffer.from('\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0', 'latin1'),
]);

export function gifWithPlace(words = GPS): Buffer {
  const blocks = Buffer.concat([Buffer.of(words.length), Buffer.from(words), Buffer.of(0)]);
  return Buffer.concat([
    Buffer.from('GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff', 'latin1'),
    Buffer.concat([Buffer.of(0x21, 0xfe), blocks]),
    Buffer.concat([Buffer.from('\x21\xff\x0bXMP DataXMP', 'latin1'), blocks]),
    GIF_PICTURE,
    Buffer.from(';'),
    Buffer.from(words),
  ]);
}

function box(type: string, ...content: readonly Buffer[]): Buffer {
  const whole = Buffer.concat([Buffer.alloc(4), Buffer.from(type, 'latin1'), ...content]);
  whole.writeUInt32BE(whole.length);
  return whole;
}

export const AVIF_PICTURE = Buffer.from('picture data of an AVIF');

/** An AVIF as far as its boxes go: a picture and an item of EXIF. */
export function avifWithPlace(words = GPS): Buffer {
  const exif = exifWithPlace(1, words);
  const item = (id: number, type: string): Buffer =>
    box('infe', Buffer.of(2, 0, 0, 0, 0, id, 0, 0), Buffer.from(`${type}\0`, 'latin1'));
  const items = box('iinf', Buffer.of(0, 0, 0, 0, 0, 2), item(1, 'av01'), item(2, 'Exif'));
  const meta = (offset: number): Buffer => {
    const places = Buffer.alloc(8 + 2 * 14);
    places.writeUInt16BE(0x4400, 4);
    places.writeUInt16BE(2, 6);
    const place = (index: number, start: number, length: number): void => {
      const at = 8 + 14 * index;
      places.writeUInt16BE(index + 1, at);
      places.writeUInt16BE(1, at + 4);
      places.writeUInt32BE(start, at + 6);
      places.writeUInt32BE(length, at + 10);
    };
    place(0, offset, AVIF_PICTURE.length);
    place(1, offset + AVIF_PICTURE.length, exif.length);
    return box('meta', Buffer.alloc(4), items, box('iloc', places));
  };
  const head = box('ftyp', Buffer.from('avif\0\0\0\0avif'));
  const offset = head.length + meta(0).length + 8;
  return Buffer.concat([head, meta(offset), box('mdat', AVIF_PICTURE, exif)]);
}

export const FILM_DATA = Buffer.from('frames of a film');

/** An MP4 as far as its boxes go, with a place and the times at which it was made. */
export function filmWithPlace(words = GPS): Buffer {
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0isom')),
    box('mdat', FILM_DATA),
    box('moov', box('mvhd', Buffer.alloc(100, 1)), box('udta', box('\xa9xyz', Buffer.from(words)))),
  ]);
}

/** An MP3 of one frame header with tags on both ends. */
export function soundWithPlace(words = GPS): Buffer {
  const tag = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1'), Buffer.from(words)]);
  tag[9] = words.length;
  return Buffer.concat([
    tag,
    Buffer.of(0xff, 0xfb, 0x90, 0),
    Buffer.from('sound'),
    Buffer.from(`TAG${words}`.padEnd(128, '\0')),
  ]);
}
