// @ts-check
// Loaded before a build (`node --import`), it lets the disk fail the build at its n-th change, for tests:
// `MADANG_DISK=count:FILE` writes the number of all changes to FILE, `die:N` kills the process in the midst of change N, and
// `full:N` has no room for change N and all that come later. Changes that only take something away always succeed.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** Calls of `node:fs` that write. */
const WRITING = ['writeFileSync', 'writeSync', 'appendFileSync', 'mkdirSync', 'copyFileSync', 'cpSync'];
const CHANGING = [...WRITING, 'renameSync', 'rmSync', 'unlinkSync', 'truncateSync', 'ftruncateSync'];
const PROMISED = ['writeFile', 'appendFile', 'mkdir', 'copyFile', 'cp', 'rename', 'rm', 'unlink'];

const [what = '', argument = ''] = (process.env['MADANG_DISK'] ?? '').split(/:(.*)/s);
const limit = Number(argument);
let changes = 0;

/** @param {string} name @param {unknown[]} given */
function strike(name, given) {
  changes += 1;
  if (what === 'die' && changes === limit) {
    // A file is left cut in half, as a file that was being written is.
    const [file, content] = given;
    if (name.startsWith('writeFile') && typeof content === 'string') {
      original.writeFileSync(/** @type {string} */ (file), content.slice(0, content.length / 2));
    }
    process.kill(process.pid, 'SIGKILL');
  }
  if (what === 'full' && changes >= limit && (WRITING.includes(name) || WRITING.includes(`${name}Sync`))) {
    const error = new Error(`ENOSPC: no space left on device, ${name}`);
    throw Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: name });
  }
}

const original = { ...fs };
for (const name of CHANGING) {
  const real = Reflect.get(original, name);
  Reflect.set(fs, name, (/** @type {unknown[]} */ ...given) => {
    strike(name, given);
    return real(...given);
  });
}
const promised = { ...fs.promises };
for (const name of PROMISED) {
  const real = Reflect.get(promised, name);
  Reflect.set(fs.promises, name, async (/** @type {unknown[]} */ ...given) => {
    strike(name, given);
    return real(...given);
  });
}
syncBuiltinESMExports();

if (what === 'count') {
  process.on('exit', () => {
    original.writeFileSync(argument, String(changes));
  });
}
