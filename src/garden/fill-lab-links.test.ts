import { describe, expect, it } from 'vitest';
import type { LabSlot } from '#markdown';
import { readFragment } from '../lab/wake/address-fragment.ts';
import { labLinkHtml, type LinkPlace } from './fill-lab-links.ts';

const place: LinkPlace = { site: { base: '/wiki/', hasLab: true }, lang: 'ko', textLang: 'en' };
const slot: LabSlot = {
  kind: 'lab',
  nodes: [
    { name: 'node1', labels: { disk: 'ssd' } },
    { name: 'node2', taints: [{ key: 'gpu', value: 'yes', effect: 'NoSchedule' }] },
  ],
  manifests: JSON.stringify({ kind: 'Pod', metadata: { annotations: { note: `한글 "#%&<'` } } }),
};

describe('the link from a manifest to the simulator', () => {
  it('opens that manifest in a cluster that suits it', async () => {
    const html = labLinkHtml(place, slot);
    expect(html).toMatch(/^<a class="open-in-lab" href="\/wiki\/ko\/lab\/#lab:[^"<>\s]*">Open in the simulator<\/a>$/);
    const href = (/href="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&#39;', "'").replaceAll('&amp;', '&');
    expect(await readFragment(new URL(href, 'https://wiki.example').hash)).toEqual({
      scenario: '',
      cluster: { nodes: slot.nodes, manifests: slot.manifests },
      doings: { actions: [[]], until: 5 },
    });
  });

  it('is none on a site without a simulator, and none that nobody could send', () => {
    expect(labLinkHtml({ ...place, site: { base: '/' } }, slot)).toBe('');
    expect(labLinkHtml(place, { ...slot, manifests: 'a'.repeat(10_000) })).toBe('');
  });
});
