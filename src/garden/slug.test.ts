import { describe, expect, it } from 'vitest';
import { isSlug } from '#naming';
import { slugOf } from './slug.ts';

describe('slugOf', () => {
  it.each([
    ['', ''],
    ['▣ DaemonSet', 'daemonset'],
    ['Kubernetes/▣ DaemonSet', 'kubernetes/daemonset'],
    ['워크로드/데몬셋 (DaemonSet)', '워크로드/데몬셋-daemonset'],
    ['C++ & Rust', 'c-rust'],
    ['What is a Pod?', 'what-is-a-pod'],
    ['v1.32 변경점', 'v1.32-변경점'],
    ['snake_case~old', 'snake_case~old'],
    ['- a  -  b -', 'a-b'],
    ['a\u3000b\u00a0c\td', 'a-b-c-d'],
    ['ÉTÉ', 'été'],
    ['Straße', 'straße'],
    ['हिन्दी', 'हिन्दी'],
    ['...', expect.stringMatching(/^[0-9a-f]{8}$/)],
    ['a/../b', expect.stringMatching(/^a\/[0-9a-f]{8}\/b$/)],
    ['.NET', 'net'],
    ['끝.', '끝'],
    ['❤️ 심장', '심장'],
    ['1️⃣ 시작', '1-시작'],
    ['\u3164', expect.stringMatching(/^[0-9a-f]{8}$/)],
    ['👨‍👩‍👧', expect.stringMatching(/^[0-9a-f]{8}$/)],
    ['%2e%2e', '2e2e'],
    ['a?b#c', 'abc'],
    ['index.html/a.htm', 'index-html/a-htm'],
  ])('%j is at %j', (path, slug) => {
    expect(slugOf(path)).toEqual(slug);
  });

  it('composes Hangul that comes apart', () => {
    expect(slugOf('데몬셋'.normalize('NFD'))).toBe('데몬셋');
  });

  it('gives names without a letter addresses that differ and stay', () => {
    expect(slugOf('★')).not.toBe(slugOf('☆'));
    expect(slugOf('★')).toBe(slugOf('★'));
  });

  it('keeps long names apart and short enough for a file system', () => {
    const slugs = [slugOf('가'.repeat(300)), slugOf(`${'가'.repeat(300)}나`)];
    expect(slugs[0]).not.toBe(slugs[1]);
    for (const slug of slugs) expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(200);
  });

  it('makes a slug of anything, and the same slug of a slug', () => {
    for (const text of ['~', '_', '-', '\u0301a', 'İstanbul', '가-', '-\u0301', 'a.-.b', '𝒳', '\ud800x', 'ﬃ', '①']) {
      const slug = slugOf(text);
      expect(isSlug(slug), text).toBe(true);
      expect(slugOf(slug)).toBe(slug);
    }
  });
});
