import { writeFile } from 'node:fs/promises';
import { generatedSchema } from './manifests/generated-schema.ts';
import { PROJECT } from '#locations';
import path from 'node:path';

// Writes the schema in `src/manifests/schema` anew from the models of `@kubernetes/client-node`.
for (const [name, text] of await generatedSchema())
  await writeFile(path.join(PROJECT, 'src/manifests/schema', name), text);
