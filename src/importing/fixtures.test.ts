import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importFrom, reportOf, textsIn } from './testing/import-folder.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');

// Each folder holds `from`, what becomes of it in `to`, and what is told in `report.json`. `UPDATE=1` writes what is found
// as what is expected, to be read before it is committed.
describe.each(readdirSync(fixtures))('fixtures/%s', (name) => {
  const folder = path.join(fixtures, name);
  const [from, expected, report] = ['from', 'to', 'report.json'].map((part) => path.join(folder, part)) as [
    string,
    string,
    string,
  ];

  it('is imported', async () => {
    const imported = await importFrom(from);
    if (process.env['UPDATE'] === '1') {
      rmSync(expected, { recursive: true, force: true });
      cpSync(imported.to, expected, { recursive: true });
      writeFileSync(report, `${JSON.stringify(reportOf(imported), null, 2)}\n`);
    }
    expect(textsIn(imported.to)).toEqual(textsIn(expected));
    expect(reportOf(imported)).toEqual(JSON.parse(readFileSync(report, 'utf8')));
  });

  it('is the same when what came of it is imported again', async () => {
    const { to, notes } = await importFrom(expected);
    expect(textsIn(to)).toEqual(textsIn(expected));
    expect(notes.flatMap(({ changes }) => changes)).toEqual([]);
  });

  it('has no new faults', async () => {
    const codes = (imported: Awaited<ReturnType<typeof importFrom>>): string[] =>
      imported.faults.map(({ code }) => code).sort();
    const first = codes(await importFrom(from));
    expect(first).toEqual(expect.arrayContaining(codes(await importFrom(expected))));
  });

  it('changes nothing when it is imported to the same place again', async () => {
    const first = await importFrom(from);
    const before = textsIn(first.to);
    const second = await importFrom(from, first.to);
    expect([...second.notes, ...second.files].map(({ outcome }) => outcome.kind)).not.toContain('written');
    expect(second.notes.every(({ outcome }) => outcome.kind === 'unchanged')).toBe(true);
    expect(textsIn(first.to)).toEqual(before);
  });

  it('keeps private what was private', async () => {
    const { notes, to } = await importFrom(from);
    const again = await importFrom(to);
    const shown = new Set(
      again.notes.filter(({ note }) => note.publication.public).map(({ note }) => note.id as string),
    );
    const hidden = notes.filter(({ note }) => !note.publication.public).map(({ path: place }) => place as string);
    expect(hidden.filter((place) => shown.has(place))).toEqual([]);
    expect(shown.size).toBe(notes.length - hidden.length);
  });
});
