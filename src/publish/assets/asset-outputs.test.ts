import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Asset } from '#garden';
import { digestOf } from '#naming';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { jpegWithPlace } from '../../metadata/testing/made-images.ts';
import type { Made } from '../outputs/output.ts';
import { assetOutputs } from './asset-outputs.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'madang-assets-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function outputOf(name: string) {
  const asset = { path: `media/${name}`, absolutePath: at(name), source: name, usedBy: [], href: '/' };
  const [output] = await assetOutputs([asset as unknown as Asset], at('cache'));
  if (output === undefined) throw new Error('There is no output');
  return output;
}

describe('assetOutputs', () => {
  it('take out of an image what tells where it was made', async () => {
    writeFileSync(at('a.jpg'), jpegWithPlace());
    const { content, diagnostics } = (await (await outputOf('a.jpg')).make()) as Made;
    expect(content).toBeInstanceOf(Uint8Array);
    expect((content as Uint8Array).length).toBeLessThan(jpegWithPlace().length);
    expect(diagnostics).toBeUndefined();
  });

  it.each([
    ['leave out what is no image', 'a.png', 'no image', undefined, ['image-unreadable']],
    ['say what stays in a document', 'a.docx', 'text', 'text', ['metadata-kept']],
    ['copy other files as they are', 'a.txt', 'text', 'text', []],
  ])('%s', async (_, name, text, expected, codes) => {
    writeFileSync(at(name), text);
    const { content, diagnostics = [] } = (await (await outputOf(name)).make()) as Made;
    expect(content && Buffer.from(content as Uint8Array).toString()).toBe(expected);
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual(codes.map((code) => [code, name]));
  });

  it('have another input for other bytes and for another name', async () => {
    writeFileSync(at('a.txt'), 'one');
    writeFileSync(at('b.txt'), 'one');
    const [a, b] = [await outputOf('a.txt'), await outputOf('b.txt')];
    expect(a.inputs).toMatchObject({ file: digestOf('one') });
    expect(b.inputs['file']).toBe(a.inputs['file']);
    expect(b.inputs['name']).not.toBe(a.inputs['name']);
    writeFileSync(at('a.txt'), 'two');
    expect((await outputOf('a.txt')).inputs).toMatchObject({ file: digestOf('two') });
  });

  it('say what they were made from when a file changes while the site is built', async () => {
    writeFileSync(at('a.txt'), 'one');
    const output = await outputOf('a.txt');
    writeFileSync(at('a.txt'), 'two');
    expect(((await output.make()) as Made).inputs).toEqual({ ...output.inputs, file: digestOf('two') });
  });
});
