// @ts-check
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withLock } from './lock.mjs';
import { pinnedNode, startsHere } from './pinned-node.mjs';
import { say } from './say.mjs';

/**
 * Makes sure that `node_modules` holds what `package-lock.json` asks for, installing once where it does not. Says so in one
 * line (nothing under `CI`), and shows npm's own words only when it fails. Resolves to whether all is in place.
 *
 * @param {string} root Folder of the project.
 * @returns {Promise<boolean>}
 */
export async function ensureDependencies(root) {
  const wanted = stampOf(root);
  if (isInstalled(root, wanted)) return true;
  return withLock(join(root, '.cache/setup.lock'), async () => {
    // Another terminal may have done it meanwhile.
    if (isInstalled(root, wanted)) return true;
    if (!process.env['CI']) {
      say({
        ko: '의존성을 설치합니다. 처음 한 번, 1~2분 걸립니다 …',
        en: 'Installing dependencies, once; this takes a minute or two …',
      });
    }
    const { code, output } = await npmCi(root);
    if (code !== 0) {
      process.stderr.write(output);
      say({
        ko: `\n의존성을 설치하지 못했습니다(npm 종료 코드 ${code}). 위의 npm 메시지를 확인하세요. npm 저장소(npm config get registry)에 연결되어 있어야 합니다. 연결할 수 없는 곳에서는 같은 시스템에서 설치한 node_modules 폴더를 복사해 오면 됩니다.`,
        en: `\nThe dependencies could not be installed (npm ended with code ${code}); see npm's words above. npm must reach its registry (npm config get registry). Without a connection, copy a node_modules folder that was installed on the same system.`,
      });
      return false;
    }
    writeFileSync(join(root, STAMP), wanted);
    return true;
  });
}

const STAMP = 'node_modules/.madang-setup';

/** @param {string} root */
function stampOf(root) {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  return `${lock} ${process.platform}-${process.arch}\n`;
}

/**
 * @param {string} root
 * @param {string} wanted
 */
function isInstalled(root, wanted) {
  const node = pinnedNode(root);
  if (node === undefined) return false;
  const stamp = join(root, STAMP);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return true;
  // Somebody ran npm by hand. That is as good, if it left what the lockfile asks for and a Node that starts here.
  if (!holdsLockedPackages(root) || !startsHere(node)) return false;
  writeFileSync(stamp, wanted);
  return true;
}

/**
 * Whether npm's record of what it installed has every package of the lockfile. Packages for other systems may be absent.
 *
 * @param {string} root
 */
function holdsLockedPackages(root) {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const installed = packagesIn(record);
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found === undefined ? wanted.optional === true : found.integrity === wanted.integrity;
  });
}

/** @typedef {{ packages?: Record<string, { integrity?: string, optional?: boolean }> }} Lockfile */

/**
 * @param {string} lockfile
 * @returns {NonNullable<Lockfile['packages']>}
 */
function packagesIn(lockfile) {
  try {
    const lock = /** @type {Lockfile} */ (JSON.parse(readFileSync(lockfile, 'utf8')));
    return lock.packages ?? {};
  } catch {
    return {};
  }
}

/**
 * Runs `npm ci`, keeping its words back: on Node 20 they begin with warnings about packages that ask for a newer Node, which
 * do no harm because our scripts run on the pinned one.
 *
 * @param {string} root
 * @returns {Promise<{ code: number, output: string }>}
 */
function npmCi(root) {
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  // npm tells its children where it and its Node are. That Node is not the pinned one, which is about to be replaced.
  const { npm_execpath: npm, npm_node_execpath: node } = process.env;
  const child =
    npm !== undefined && node !== undefined && /npm-cli\.[cm]?js$/.test(npm)
      ? spawn(node, [npm, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
      : spawn('npm', args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], shell: process.platform === 'win32' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    // Half an installation must not go on behind the back of whoever starts the next one, and npm takes no milder word.
    process.once(signal, () => {
      child.kill('SIGKILL');
      process.exit(1);
    });
  }
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ chunk) => (output += chunk));
  }
  return new Promise((resolve) => {
    child.on('error', (error) => {
      resolve({ code: 127, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, output });
    });
  });
}
