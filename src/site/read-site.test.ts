import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSite } from '#site';

const fixtures = path.join(import.meta.dirname, 'fixtures');

/** What `readSite` makes of a fixture's `site.yaml`, in a form that is easy to read and to compare. */
function outcome(name: string): unknown {
  const { site, diagnostics } = readSite(
    readFileSync(path.join(fixtures, name, 'site.yaml'), 'utf8'),
    'site.yaml',
    'notes',
  );
  return {
    site: {
      ...site,
      origin: site.origin ?? null,
      editLink: site.editLink ?? null,
      patternPlaces: Object.fromEntries(
        [...site.patternPlaces].map(([text, { line, column }]) => [text, `${line}:${column}`]),
      ),
      digest: undefined,
    },
    diagnostics: diagnostics.map(({ code, severity, line, column, message, hint }) => ({
      at: `${line}:${column} ${severity} ${code}`,
      ko: [message.ko, hint?.ko ?? null],
      en: [message.en, hint?.en ?? null],
    })),
  };
}

describe('readSite', () => {
  // `UPDATE=1` writes what is found as what is expected, to be read before it is committed.
  it.each(readdirSync(fixtures))('reads the settings of fixtures/%s', (name) => {
    const file = path.join(fixtures, name, 'expected.json');
    const found = outcome(name);
    if (process.env['UPDATE'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  it('gives equal settings equal digests, and others another', () => {
    const digestOf = (text: string) => readSite(text, 'site.yaml', 'notes').site.digest;
    expect(digestOf('# a comment\nbase: 1\ntitle: a')).toBe(digestOf('title: a'));
    expect(digestOf('title: b')).not.toBe(digestOf('title: a'));
  });
});
