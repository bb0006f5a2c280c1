import { expect, it } from 'vitest';
import { booleanOf, readYaml } from '#located';

function booleanIn(written: string): boolean | undefined {
  const { root } = readYaml(`a: ${written}`);
  return root?.kind === 'map' && root.entries[0] ? booleanOf(root.entries[0].value) : undefined;
}

it.each(['true', 'True', 'TRUE', 'yes', 'Yes', 'on', 'ON', '1', '"true"', "'Yes'", '" on "', '"1"', '예', '네'])(
  'takes %s for true',
  (written) => {
    expect(booleanIn(written)).toBe(true);
  },
);

it.each(['false', 'False', 'FALSE', 'no', 'No', 'off', 'OFF', '0', '"False"', "'no'", '"0"', '아니요', '"아니오"'])(
  'takes %s for false',
  (written) => {
    expect(booleanIn(written)).toBe(false);
  },
);

it.each(['', '~', 'null', '""', 'maybe', '[true]', '{a: true}', '2', '1.5', '"truee"', '2023-01-08', 'toString'])(
  'takes %s for neither',
  (written) => {
    expect(booleanIn(written)).toBeUndefined();
  },
);
