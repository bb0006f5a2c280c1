import { cleanedOf, type Cleaner } from './cleaned.ts';

const ID3V1 = 128;

/** Takes ID3 tags off both ends of an MP3: titles, names, pictures (id3.org, 2.4). */
export const cleanMp3: Cleaner = (bytes) => {
  let start = 0;
  while (bytes.toString('latin1', start, start + 3) === 'ID3' && start + 10 <= bytes.length) {
    const footer = ((bytes[start + 5] ?? 0) & 0x10) === 0 ? 0 : 10;
    const size = [6, 7, 8, 9].reduce((sum, at) => (sum << 7) | ((bytes[start + at] ?? 0) & 0x7f), 0);
    start += 10 + size + footer;
  }
  const hasEnd =
    bytes.length - start >= ID3V1 && bytes.toString('latin1', bytes.length - ID3V1, bytes.length - ID3V1 + 3) === 'TAG';
  const end = bytes.length - (hasEnd ? ID3V1 : 0);
  if (start >= end || bytes[start] !== 0xff || ((bytes[start + 1] ?? 0) & 0xe0) !== 0xe0) return undefined;
  return cleanedOf([bytes.subarray(start, end)], start > 0 || hasEnd ? ['ID3'] : []);
};
