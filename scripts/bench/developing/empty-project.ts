import { symlink } from 'node:fs/promises';
import path from 'node:path';
import { PROJECT } from '#locations';
import { toolPath } from '../../tools/run-tool.ts';
import type { Command } from '../measuring/run-measured.ts';
import { writeProject } from '../peers/write-project.ts';

const FILES = {
  'package.json': '{ "type": "module", "private": true }\n',
  // Packages are linked in, so what is kept between starts must not lie in `node_modules`.
  'astro.config.mjs': `export default { cacheDir: './.kept', devToolbar: { enabled: false } };\n`,
  'src/pages/index.astro': `<html lang="en"><head><meta charset="utf-8" /><title>Astro</title></head><body><h1>Astro</h1></body></html>\n`,
};

/** Sets up an Astro project of one page in `folder`, which must not be there. Returns how its dev server is started. */
export async function emptyProject(folder: string): Promise<Command> {
  await writeProject(folder, FILES);
  await symlink(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'), 'junction');
  return {
    file: process.execPath,
    args: [toolPath('astro', 'bin/astro.mjs'), 'dev'],
    cwd: folder,
    environment: { ASTRO_TELEMETRY_DISABLED: '1' },
  };
}
