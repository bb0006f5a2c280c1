import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Makes a folder that is removed with all it holds when this program ends, however it ends short of being killed. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'madang-bench-'));
  const remove = (): void => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    // Ending by `exit` lets what listens to it stop the build that runs and remove the folder.
    process.once(signal, () => process.exit(1));
  }
  return folder;
}
