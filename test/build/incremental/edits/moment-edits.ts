import type { Edit } from './edit.ts';
import { notesOf } from './notes-of.ts';

/** Changes that are about time: of files, of the day, of commits. */
export const momentEdits: readonly Edit[] = [
  {
    name: 'let a day pass',
    weight: 5,
    apply(vault) {
      vault.today = dayAfter(vault.today);
      return `today is ${vault.today}`;
    },
  },
  {
    name: 'commit',
    weight: 3,
    apply(vault) {
      vault.commit();
      return 'committed';
    },
  },
  {
    name: 'touch a file',
    weight: 2,
    apply(vault, random) {
      const file = random.pick(vault.paths());
      if (file === undefined) return undefined;
      vault.touch(file, 1_600_000_000 + random.below(1000));
      return `${file}: touched`;
    },
  },
  {
    name: 'change a note and leave its size and time as they were',
    weight: 8,
    apply(vault, random) {
      const file = random.pick(notesOf(vault).filter((name) => Number.isInteger(vault.changedAt(name))));
      if (file === undefined) return undefined;
      const before = vault.read(file);
      const places = [...before.matchAll(/[가-힣]/g)].map(({ index }) => index);
      const at = random.pick(places);
      if (at === undefined) return undefined;
      const after = `${before.slice(0, at)}${random.oneOf(['가', '나', '다', '러', '몫'])}${before.slice(at + 1)}`;
      if (after === before) return undefined;
      vault.writeUnseen(file, after);
      return `${file}: ${before.slice(at - 5, at + 5)} unseen`;
    },
  },
  {
    name: 'save a note twice in a moment',
    weight: 2,
    apply(vault, random) {
      const file = random.pick(notesOf(vault));
      if (file === undefined) return undefined;
      const before = vault.read(file);
      vault.write(file, '');
      vault.write(file, `${before}\n${random.below(1000)}\n`);
      return `${file}: saved twice`;
    },
  },
];

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
