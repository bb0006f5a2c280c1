import { expect, it } from 'vitest';
import { copyOfSettings, lateCopyOfSettings } from './settings-copies.ts';

interface Settings extends Record<string, unknown> {
  readonly theme: string;
  readonly secure: string[];
  readonly flowchart: Record<string, unknown> & { nested: Record<string, unknown> };
}

const settings = (): Settings => ({ theme: 'base', secure: ['a'], flowchart: { padding: 8, nested: { width: 1 } } });

it('a copy holds the same, and what is changed in it is not changed in the settings', () => {
  const original = settings();
  const copy = copyOfSettings(original) as Settings;
  expect(copy).toEqual(settings());
  copy.flowchart['padding'] = 9;
  copy.flowchart.nested['width'] = 2;
  copy.secure.push('b');
  expect(original).toEqual(settings());
});

it('a late copy holds the same, lists the same, and keeps its changes to itself', () => {
  const original = settings();
  const copy = lateCopyOfSettings(original) as Settings & { theme: string };
  expect(Object.entries({ ...copy })).toEqual(Object.entries(settings()));
  copy.flowchart['padding'] = 9;
  copy.secure.push('b');
  copy.theme = 'dark';
  expect([copy.flowchart['padding'], copy.secure, copy.theme]).toEqual([9, ['a', 'b'], 'dark']);
  expect(original).toEqual(settings());
});
