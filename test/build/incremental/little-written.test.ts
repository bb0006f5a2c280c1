import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyFolder } from '../build-site.ts';
import { CACHE_OF_TESTS } from '../cache-of-tests.ts';
import { buildOnce } from './build-pair.ts';
import { type EditedVault, editedVault } from './edited-vault.ts';
import { FIRST_DAY } from './first-vault.ts';
import { pngOf } from './pictures.ts';

const folder = emptyFolder();
let vault: EditedVault;
let places: Parameters<typeof buildOnce>[1];
let vaults = 0;

/** What the search writes when it has other texts to find: the part that holds them, and where its parts are. */
const INDEX = ['pagefind/ko-1/index/ko_….pf_index', 'pagefind/ko-1/pagefind.ko_….pf_meta', 'pagefind/lexicon.json'];
/** And what it shows of a page that it has found. */
const SEARCH = [...INDEX, 'pagefind/text/….json'];

/** Files that a build writes after an edit, without the digests in the names of fonts and of the search's files. */
async function writtenAfter(edit: () => void): Promise<readonly string[]> {
  edit();
  const { written } = await buildOnce(vault, places);
  return written.map((file) =>
    file
      .replace(/-[\da-f]{10}\.woff2$/, '-….woff2')
      .replace(/^(pagefind\/.*[_/])[\da-f]{7,}\.(pf_index|pf_meta|json)$/, '$1….$2'),
  );
}

beforeEach(async () => {
  const here = path.join(folder, String((vaults += 1)));
  mkdirSync(path.join(here, 'notes'), { recursive: true });
  vault = editedVault(path.join(here, 'notes'), FIRST_DAY);
  places = { dist: path.join(here, 'site'), cache: path.join(here, 'cache'), themeCache: CACHE_OF_TESTS };
  vault.write('site.yaml', 'title: 마당\nlanguages: [ko]\n');
  for (const name of ['가', '나', '다']) {
    for (const note of ['하나', '둘', '셋', '넷']) {
      vault.write(
        `${name}/${note}.md`,
        `---\ntags: [태그/${name}]\n---\n\n${name} ${note}에 대한 글입니다.\n\n## 끝\n\n마칩니다.\n`,
      );
    }
  }
  await buildOnce(vault, places);
});

describe('an edit makes only those files be written that show it', () => {
  it('none when nothing was edited', async () => {
    expect(await writtenAfter(() => undefined)).toEqual([]);
  });

  it('none when a note is saved as it was', async () => {
    expect(
      await writtenAfter(() => {
        vault.write('가/하나.md', vault.read('가/하나.md'));
      }),
    ).toEqual([]);
  });

  it('its page and one file of the font when a note brings a syllable that is new to the fonts', async () => {
    const written = await writtenAfter(() => {
      vault.write('가/하나.md', vault.read('가/하나.md').replace('마칩니다', '뷁'));
    });
    expect(written).toEqual(['fonts/madang-sans.woff2', 'ko/가/하나/index.html', ...SEARCH]);
  });

  it('its page and those of the tags when a note brings a new tag', async () => {
    const written = await writtenAfter(() => {
      vault.write('가/하나.md', vault.read('가/하나.md').replace('[태그/가]', '[태그/가, 새것]'));
    });
    expect(written).toEqual(['ko/tags/index.html', 'ko/tags/새것/index.html', 'ko/가/하나/index.html', ...INDEX]);
  });

  it('the pages that list it when a note is added', async () => {
    const written = await writtenAfter(() => {
      vault.write('가/다섯.md', '가 다섯에 대한 글입니다.\n');
    });
    expect(written).toEqual([
      'branches/ko/가.html',
      'ko/index.html',
      'ko/가/index.html',
      'ko/가/넷/index.html',
      'ko/가/다섯/index.html',
      'ko/가/둘/index.html',
      'ko/가/셋/index.html',
      'ko/가/하나/index.html',
      'names/ko/다.json',
      ...SEARCH,
    ]);
  });

  it('its page and the image when a note shows one', async () => {
    const written = await writtenAfter(() => {
      vault.write('가/그림.png', pngOf(9, 9, 9));
      vault.write('가/하나.md', `${vault.read('가/하나.md')}\n![[그림.png]]\n`);
    });
    expect(written).toEqual(['ko/가/하나/index.html', 'media/가/그림.png']);
  });

  it('the pages that listed it when a note is made private', async () => {
    const written = await writtenAfter(() => {
      vault.write('가/넷.md', `---\ndraft: true\n---\n\n가 넷에 대한 글입니다.\n`);
    });
    expect(written).toEqual([
      'branches/ko/가.html',
      'ko/index.html',
      'ko/tags/index.html',
      'ko/tags/태그/index.html',
      'ko/tags/태그/가/index.html',
      'ko/가/index.html',
      'ko/가/둘/index.html',
      'ko/가/셋/index.html',
      'ko/가/하나/index.html',
      'names/ko/넷.json',
      ...INDEX,
    ]);
  });
});
