import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT } from '#locations';
import { generatedPages } from './pages/generated-pages.ts';

// Writes the notes of Madang's own wiki on settings and diagnostics anew, from the schema and the catalogue.
for (const [name, text] of await generatedPages()) {
  const file = path.join(PROJECT, 'content', name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
