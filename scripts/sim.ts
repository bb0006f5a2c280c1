import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Lang, isLang } from '#naming';
import { readScenario } from '#scenarios';
import { type Scenario, openScenario, openShell } from '#simulator';
import { terminalLang } from './setup/say.mjs';
import { simulatorBench } from './simulating/bench/simulator-bench.ts';
import { converse } from './simulating/terminal/converse.ts';
import { faultLines, scenarioReport } from './simulating/terminal/scenario-report.ts';

// Usage: sim [FILE…] [--open] [--lang ko|en] [--bench]. With files it runs each scenario and prints its events, what it
// watches and whether its tasks can be solved. Without one, or with --open after one, it answers commands of kubectl and of its
// own (`help` names them), typed with history and completion or piped in line by line. --bench measures the engine.
// Exit codes: 1, a scenario has faults, a task is not solved by its solution, or a piped command failed; 2, wrong arguments.
const USAGE = 'sim [FILE…] [--open] [--lang ko|en] [--bench]';

/** Three nodes and nothing on them. */
const EMPTY = `title: {ko: 빈 클러스터, en: An empty cluster}
nodes: 3
`;

try {
  await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string', default: terminalLang() },
      open: { type: 'boolean', default: false },
      bench: { type: 'boolean', default: false },
    },
  });
  const { lang } = values;
  if (!isLang(lang)) throw new Error(`There is no language ${lang}.`);
  if (values.bench) {
    process.stdout.write(await simulatorBench());
    return;
  }
  if (positionals.length === 0) await open(EMPTY, lang);
  for (const file of positionals) {
    const scenario = scenarioIn(file, lang);
    if (scenario === undefined) process.exitCode = 1;
    else if (values.open) await open(scenario, lang);
    else {
      const { text, isFine } = scenarioReport(scenario, lang);
      process.stdout.write(text);
      if (!isFine) process.exitCode = 1;
    }
  }
}

async function open(given: Scenario | string, lang: Lang): Promise<void> {
  const scenario = typeof given === 'string' ? readScenario(given).scenario : given;
  if (scenario === undefined) throw new Error('The empty cluster cannot be read.');
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  if (isTerminal)
    process.stdout.write(`${scenario.title[lang]} (Kubernetes 1.${String(scenario.minor)}) — help, exit\n`);
  const run = openScenario(scenario);
  const terminal = { run, shell: openShell(run.cluster), lang, readFile: textOf, told: 0 };
  const isFine = await converse(terminal, { input: process.stdin, output: process.stdout, isTerminal });
  if (!isFine && !isTerminal) process.exitCode = 1;
}

function scenarioIn(file: string, lang: Lang): Scenario | undefined {
  const { scenario, faults } = readScenario(readFileSync(placeOf(file), 'utf8'));
  process.stderr.write(faultLines(file, faults, lang));
  return scenario;
}

/** What `-f` names, from the folder that npm was called in. */
function textOf(name: string): string | undefined {
  try {
    return readFileSync(placeOf(name), 'utf8');
  } catch {
    // kubectl says itself that there is no such file.
    return undefined;
  }
}

function placeOf(file: string): string {
  return path.resolve(process.env['INIT_CWD'] ?? '.', file);
}
