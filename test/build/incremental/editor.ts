import { attachmentEdits } from './edits/attachment-edits.ts';
import { diagramEdits } from './edits/diagram-edits.ts';
import type { Edit } from './edits/edit.ts';
import { fieldEdits } from './edits/field-edits.ts';
import { fileEdits } from './edits/file-edits.ts';
import { linkEdits } from './edits/link-edits.ts';
import { momentEdits } from './edits/moment-edits.ts';
import { settingsEdits } from './edits/settings-edits.ts';
import { textEdits } from './edits/text-edits.ts';
import type { EditedVault } from './edited-vault.ts';
import type { Random } from './seeded-random.ts';

/** Every kind of edit. */
export const EDITS: readonly Edit[] = [
  ...textEdits,
  ...linkEdits,
  ...diagramEdits,
  ...fieldEdits,
  ...fileEdits,
  ...attachmentEdits,
  ...settingsEdits,
  ...momentEdits,
];

/** Edits a vault, again and again. */
export interface Editor {
  /** Makes one edit and says which. */
  edit(): string;
}

const WEIGHT = EDITS.reduce((sum, { weight }) => sum + weight, 0);
/** Share of edits that put everything back to how it was a while ago: what was kept for it then serves again. */
const UNDOING = 0.03;
const REMEMBERED = 12;
/** Share of edits that put everything back to how it was at first, so that the notes do not wear out. */
const BEGINNING = 0.01;

/** Makes an editor whose choices follow from `random` alone. */
export function editorOf(vault: EditedVault, random: Random): Editor {
  const past: ReadonlyMap<string, Buffer>[] = [];
  const first = vault.snapshot();
  const once = (): string => {
    if (random.chance(BEGINNING)) {
      vault.restore(first);
      return 'undo: back to the beginning';
    }
    const before = random.chance(UNDOING) ? past[random.below(past.length)] : undefined;
    if (before !== undefined) {
      vault.restore(before);
      return `undo: back by ${past.length - past.indexOf(before)}`;
    }
    for (;;) {
      const { name, apply } = chosen(random);
      const done = apply(vault, random);
      if (done !== undefined) return `${name}: ${done}`;
    }
  };
  return {
    edit() {
      past.push(vault.snapshot());
      if (past.length > REMEMBERED) past.shift();
      return once();
    },
  };
}

function chosen(random: Random): Edit {
  let at = random.below(WEIGHT);
  for (const edit of EDITS) {
    at -= edit.weight;
    if (at < 0) return edit;
  }
  throw new Error('The weights of all edits do not add up');
}
