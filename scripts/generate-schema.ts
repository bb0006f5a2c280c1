import { writeFile } from 'node:fs/promises';
import { generatedSchema } from './manifests/generated-schema.ts';
import { PROJECT } from '#locations';
import path from 'node:path';

// Writes `src/manifests/schema/kubernetes.json` anew from the models of `@kubernetes/client-node`.
await writeFile(path.join(PROJECT, 'src/manifests/schema/kubernetes.json'), await generatedSchema());
