import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeBody } from '#garden';
import type { Progress } from '#progress';
import { gardener, type Growth } from './grow.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'madang-grow-'));
  write('site.yaml', 'title: Site\nlanguages: [ko, en]\n');
  for (let index = 0; index < 8; index += 1) {
    write(
      `ko/n${index}.md`,
      `# 노트 ${index}\n\n[[n${(index + 1) % 8}]] 글.\n\n## 절\n\n문단 ^b\n\n\`\`\`yaml\na: ${index}\n\`\`\`\n`,
    );
  }
  write('ko/deploy.yaml', 'kind: Deployment\n');
  write('ko/embeds.md', '# 품은 글\n\n![[n1#절]]\n\n![[n2]]\n\n![[deploy.yaml]]\n');
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const content = (): string => path.join(root, 'content');
const cache = (): string => path.join(root, 'cache');

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(content(), file)), { recursive: true });
  writeFileSync(path.join(content(), file), text);
}

/** All that a growth says, as text. */
function told({ garden, diagnostics }: Growth): string {
  const pages = garden.addresses.map((address) => {
    const page = garden.page(address);
    return page.kind === 'note' ? { ...page, html: writeBody(page.body) } : page;
  });
  return JSON.stringify({ pages, diagnostics, names: garden.names, redirects: garden.redirects }, undefined, 1);
}

/** Counts the notes that are drafted. */
function counter(): { readonly progress: Progress; readonly count: () => number } {
  let drafted = 0;
  return {
    progress: {
      begin: () => undefined,
      advance: (phase, steps) => {
        if (phase === 'draft') drafted += steps;
      },
      end: () => undefined,
    },
    count: () => drafted,
  };
}

async function grown(): Promise<{ told: string; drafted: number }> {
  const { progress, count } = counter();
  return { told: told(await gardener({ content: content(), cache: cache(), progress }).grow()), drafted: count() };
}

describe('a gardener', () => {
  it('grows the same garden with nothing kept, with all kept, and without a cache', async () => {
    const cold = await grown();
    const warm = await grown();
    const without = told(await gardener({ content: content() }).grow());
    expect([cold.drafted, warm.drafted]).toEqual([9, 0]);
    expect(warm.told).toBe(cold.told);
    expect(without).toBe(cold.told);
  });

  it('drafts the note alone that has changed, and grows what a new gardener would', async () => {
    const { progress, count } = counter();
    const notes = gardener({ content: content(), cache: cache(), progress });
    await notes.grow();
    const before = count();
    write('ko/n1.md', '# 다른 제목\n\n글.\n\n## 절\n\n다른 문단\n');
    const again = told(await notes.grow({ changed: new Set([path.join(content(), 'ko/n1.md')]) }));
    expect(count() - before).toBe(1);
    expect(again).toContain('다른 문단');
    rmSync(cache(), { recursive: true });
    expect(again).toBe((await grown()).told);
  });

  it('finds what was kept in a cache that was copied', async () => {
    await grown();
    cpSync(cache(), path.join(root, 'copy'), { recursive: true });
    const { progress, count } = counter();
    await gardener({ content: content(), cache: path.join(root, 'copy'), progress }).grow();
    expect(count()).toBe(0);
  });

  it('makes again what does not survive: every file of the cache cut in half or garbled', async () => {
    const { told: expected } = await grown();
    const files = readdirSync(cache(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    const kept = new Map(files.map((file) => [file, readFileSync(file)]));
    for (const [file, bytes] of kept) {
      const middle = Math.floor(bytes.length / 2);
      for (const spoiled of [bytes.subarray(0, middle), bytes.map((byte, at) => (at > middle ? byte ^ 0x55 : byte))]) {
        rmSync(cache(), { recursive: true });
        for (const [other, whole] of kept) {
          mkdirSync(path.dirname(other), { recursive: true });
          writeFileSync(other, other === file ? spoiled : whole);
        }
        expect((await grown()).told, file).toBe(expected);
      }
    }
  }, 120_000);

  it('makes a text again that is lost while it is at work', async () => {
    const first = await gardener({ content: content(), cache: cache() }).grow();
    const expected = told(first);
    const warm = await gardener({ content: content(), cache: cache() }).grow();
    rmSync(path.join(cache(), 'bodies'), { recursive: true });
    expect(told(warm)).toBe(expected);
  });

  it('hears of a commit when version control is asked', async () => {
    const commit = (day: string): void => {
      const identity = ['-c', 'user.name=a', '-c', 'user.email=a@b.invalid', '-C', content()];
      const time = `${day}T12:00:00Z`;
      const env = { ...process.env, GIT_COMMITTER_DATE: time, GIT_AUTHOR_DATE: time };
      for (const args of [['init'], ['add', '--all'], ['commit', '--message', day]])
        execFileSync('git', [...identity, ...args], { env, stdio: 'ignore' });
    };
    const dayOf = ({ garden }: Growth): string | undefined => {
      const address = garden.addresses.find(({ slug }) => slug === 'n1');
      const page = address && garden.page(address);
      return page?.kind === 'note' ? page.updated : undefined;
    };
    commit('2026-01-01');
    const notes = gardener({ content: content(), cache: cache() });
    await notes.isHistoryNew();
    expect(dayOf(await notes.grow())).toBe('2026-01-01');
    expect(await notes.isHistoryNew()).toBe(false);
    write('ko/n1.md', '# 다른 제목\n');
    const changed = new Set([path.join(content(), 'ko/n1.md')]);
    expect(dayOf(await notes.grow({ changed }))).toBe('2026-01-01');
    commit('2026-02-02');
    expect(await notes.isHistoryNew()).toBe(true);
    expect(dayOf(await notes.grow({ changed: new Set() }))).toBe('2026-02-02');
  });
});
