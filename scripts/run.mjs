// @ts-check
// The door of every npm script: `node scripts/run.mjs <command> [arguments]` sets up what is missing, then runs
// `scripts/<command>.ts` on the pinned Node. It runs on Node 18 and newer, before anything is installed.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { canRunMadang, LEAST_NODE, pinnedNode, startsHere } from './setup/pinned-node.mjs';
import { say } from './setup/say.mjs';

/**
 * Room for new objects, in MB. Most of what a build of thousands of notes makes lives to its end: with the 16 MB that V8 has,
 * begun at 1, it is copied more often before that is seen. A tenth of the CPU of a build after an edit.
 */
const ROOM_FOR_THE_NEW = ['--max-semi-space-size=32', '--min-semi-space-size=16'];

const root = fileURLToPath(new URL('..', import.meta.url));
const [command = '', ...args] = process.argv.slice(2);
const script = join(root, 'scripts', `${command}.ts`);

if (!/^[a-z][a-z-]*$/.test(command) || !existsSync(script)) {
  const commands = readdirSync(join(root, 'scripts'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => name.slice(0, -3))
    .join(', ');
  say({
    ko: `그런 명령은 없습니다: ${command}. 있는 명령: ${commands}`,
    en: `No such command: ${command}. There are: ${commands}`,
  });
  process.exit(1);
}

if (!(await ensureDependencies(root))) process.exit(1);

const node = fitNode();
if (node === undefined) {
  say({
    ko: `함께 설치한 Node를 이 컴퓨터에서 실행할 수 없습니다. Node ${LEAST_NODE} 이상을 직접 설치한 뒤 다시 실행하세요(npm 설정에서 install script가 꺼져 있으면 켜세요).`,
    en: `The Node that Madang brings along does not start on this machine. Install Node ${LEAST_NODE} or newer and try again (if npm's settings switch install scripts off, switch them on).`,
  });
  process.exit(1);
}
run(node);

/** The pinned Node; else the one that runs this, if it is new enough. */
function fitNode() {
  const pinned = pinnedNode(root);
  if (pinned !== undefined && startsHere(pinned)) return pinned;
  return canRunMadang(process.versions.node) ? process.execPath : undefined;
}

/** @param {string} node */
function run(node) {
  process.env['PATH'] = [join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Node keeps what it has compiled, TypeScript too: half a second less at each start.
  process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules/.cache/node');
  // npm says from which folder it was called; paths in CONTENT and DIST count from there.
  process.env['INIT_CWD'] ??= process.cwd();
  const child = spawn(node, [...ROOM_FOR_THE_NEW, script, ...args], { stdio: 'inherit', cwd: root });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => {
      // A terminal sends Ctrl-C to both of us; sent on, it would reach the command twice.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => {
    say({ ko: `명령을 시작하지 못했습니다: ${error.message}`, en: `The command did not start: ${error.message}` });
    process.exit(1);
  });
  child.on('exit', (code, signal) => {
    if (signal === null) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}
