import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite, type Built, checkNotes } from './build-site.ts';

// Notes of other people, which lie beside the project and not in it.
const notes = path.resolve('../shared/seeds');

/**
 * What is wrong in them, found by reading them: a picture on another site, a ReplicaSet where the title says DaemonSet, listings
 * pasted without indentation, a field that is misspelt, the foot of a blog, labels of a diagram that begin with a slash; and what
 * may be advised.
 */
const FAULTS = [
  ['image-remote', '001_57b06a2bdd937d13.txt', 15],
  ['manifest-title-kind', '001_57b06a2bdd937d13.txt', 37],
  ['manifest-image-tag', '001_57b06a2bdd937d13.txt', 51],
  ['listing-pasted', '002_3bf521d65410a8a0.txt', 15],
  ['manifest-refused', '002_3bf521d65410a8a0.txt', 34],
  ['manifest-daemon-limits', '002_3bf521d65410a8a0.txt', 46],
  ['listing-pasted', '002_3bf521d65410a8a0.txt', 68],
  ['manifest-refused', '002_3bf521d65410a8a0.txt', 89],
  ['manifest-daemon-limits', '002_3bf521d65410a8a0.txt', 103],
  ['listing-pasted', '002_3bf521d65410a8a0.txt', 115],
  ['manifest-refused', '002_3bf521d65410a8a0.txt', 138],
  ['manifest-refused', '002_3bf521d65410a8a0.txt', 144],
  ['blog-foot', '002_3bf521d65410a8a0.txt', 158],
  ['diagram-invalid', '004_bca4dd24a9b2cff4.txt', 249],
  ['diagram-invalid', '004_bca4dd24a9b2cff4.txt', 250],
  ['diagram-invalid', '004_bca4dd24a9b2cff4.txt', 251],
];

const PAGES = [
  ['000_afbbf6a172d337d2', 'AppArmor', 3],
  ['001_57b06a2bdd937d13', 'kind: ReplicaSet', 1],
  ['002_3bf521d65410a8a0', 'maxUnavilable', 1],
  ['003_7685fc5afe33ad4e', 'liberator-2zjq6', 3],
  ['004_bca4dd24a9b2cff4', 'cAdvisor', 5],
] as const;

if (existsSync(notes)) {
  describe('five real notes', () => {
    let built: Built;
    beforeAll(async () => {
      built = await buildSite(notes);
    });

    it('are built, with the errors that they hold', () => {
      expect([built.code, built.output]).toEqual([1, expect.any(String)]);
    });

    it.each(PAGES)('give the page %s, with its text and headings', (name, text, headings) => {
      const page = built.files.get(`ko/${name}/index.html`) ?? '';
      const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
      const plain = main.replaceAll(/<[^>]*>/g, '');
      expect(plain).toContain(text);
      expect(main.match(/<h1[\s>]/g)).toHaveLength(1);
      expect(main.match(/<h[2-4][\s>]/g)?.length ?? 0).toBeGreaterThanOrEqual(headings - 1);
      // Marks of Markdown that are left outside of code were not understood.
      const prose = main.replaceAll(/<pre[\s>].*?<\/pre>|<code>.*?<\/code>/gs, '').replaceAll(/<[^>]*>/g, '');
      expect(prose).not.toMatch(/\*\*[^*\s][^*]*\*\*|\[\[|^#{1,6} /m);
    });

    it('have the faults that they have, at their places', async () => {
      const { output } = await checkNotes(notes, '--format', 'json');
      const found = JSON.parse(output) as { code: string; file: string; line: number }[];
      expect(found.map(({ code, file, line }) => [code, file, line])).toEqual(FAULTS);
    });

    it('keep the old address of a note that names one', () => {
      expect(built.files.get('Kubernetes/▣ DaemonSet/index.html')).toContain('/ko/000_afbbf6a172d337d2/');
    });
  });
} else {
  it('has no real notes at hand', () => {
    expect(existsSync(notes)).toBe(false);
  });
}
