import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { PerLang } from '#naming';
import type { Locations } from './locations.ts';

/** Lies in every folder that a site was written to, and says that the folder may be emptied for the next one. */
export const DIST_MARK = '.madang';

/** Why a site must not be written to a folder. */
export class UnsafeDist extends Error {
  override readonly name = 'UnsafeDist';
  readonly sentence: PerLang<string>;

  constructor(sentence: PerLang<string>) {
    super(`${sentence.ko}\n${sentence.en}`);
    this.sentence = sentence;
  }
}

/**
 * Makes sure that writing the site destroys nothing: the target lies apart from the notes, and is empty, new, or was
 * written by Madang before. Throws `UnsafeDist` otherwise.
 */
export async function checkDist({ content, dist }: Locations): Promise<void> {
  if (contains(content, dist) || contains(dist, content)) {
    throw new UnsafeDist({
      ko: `노트가 ${content}에 있으므로 ${dist}에는 사이트를 쓸 수 없습니다. DIST에 다른 폴더를 지정하세요.`,
      en: `The site cannot be written to ${dist}, because the notes are in ${content}. Set DIST to a folder apart.`,
    });
  }
  const names = await readdir(dist).catch((error: unknown): string[] => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0 && !names.includes(DIST_MARK)) {
    throw new UnsafeDist({
      ko: `${dist}에 마당이 만들지 않은 파일이 있어, 빌드하면 지워집니다. DIST에 다른 폴더를 지정하거나 이 폴더를 비우세요.`,
      en: `${dist} holds files that Madang did not write, and building would delete them. Set DIST to another folder, or empty this one.`,
    });
  }
}

function contains(outer: string, inner: string): boolean {
  const between = path.relative(outer, inner);
  return between === '' || (!between.startsWith('..') && !path.isAbsolute(between));
}
