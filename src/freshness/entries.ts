import { readdirSync } from 'node:fs';
import path from 'node:path';

/** An entry of a folder, by its path inside, with `/` between the names as the file system spells them. */
export interface Entry {
  readonly inside: string;
  readonly absolutePath: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** All that lies in a folder, except for what `isSkipped` names; links are not followed. Throws what the file system throws. */
export function* entriesOf(folder: string, isSkipped: (name: string) => boolean): Generator<Entry> {
  const waiting = [''];
  for (let above = waiting.pop(); above !== undefined; above = waiting.pop()) {
    const parent = above === '' ? folder : `${folder}${path.sep}${above}`;
    for (const entry of readdirSync(parent, { withFileTypes: true })) {
      const { name } = entry;
      if (isSkipped(name)) continue;
      const inside = above === '' ? name : `${above}/${name}`;
      const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : 'other';
      if (kind === 'folder') waiting.push(inside);
      yield { inside, absolutePath: `${parent}${path.sep}${name}`, kind };
    }
  }
}
