import { expect, it } from 'vitest';
import { restoreListing } from './restore-listing.ts';

const FLAT = 'apiVersion: v1\nkind: Pod\nmetadata:\nname: a\nspec:\ncontainers:\n- name: a\nimage: a:1\n';
const WHOLE =
  'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\nspec:\n  containers:\n    - name: a\n      image: a:1\n';
const CONFIG = 'apiVersion: v1\nkind: ConfigMap\nmetadata:\n    name: b\n';

it('puts back what one manifest of a stream lost, and leaves the others as they are', () => {
  expect(restoreListing(`${CONFIG}---\n${FLAT}---\n${CONFIG}`)).toEqual({
    text: `${CONFIG}---\n${WHOLE}---\n${CONFIG}`,
    kinds: ['Pod'],
    guessed: [],
  });
});

it('counts the lines that it guessed from the top of the listing', () => {
  const flat =
    'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\nname: a\nspec:\ntemplate:\nmetadata:\nlabels:\na: b\nspec:\ncontainers:\n- name: a\nimage: a:1\n';
  const alone = restoreListing(flat)?.guessed ?? [];
  expect(alone.length).toBeGreaterThan(0);
  expect(restoreListing(`${CONFIG}---\n${flat}`)?.guessed).toEqual(alone.map((line) => line + 5));
});

it.each([
  ['nothing is lost', WHOLE],
  ['it is no manifest', 'metadata:\nname: a\n'],
  ['a line has no place', `${FLAT}nonsense\n`],
])('does nothing where %s', (_why, text) => {
  expect(restoreListing(text)).toBeUndefined();
});
