import type { Json } from '#manifests';
import { columnsNamed } from '#simulator';
import { CaseError, list, text, texts } from '../reading.ts';
import { substitute } from '../events.ts';
import { type World, expectSame } from '../world.ts';
import type { Expectation } from './expectation.ts';

function out(world: World): string {
  if (world.result === undefined) throw new CaseError('no kubectl event has been before');
  return world.result.stdout;
}

function columnsOfCommand({ command }: World): string[] {
  const [, resource = ''] = / get (\S+)/.exec(command) ?? [];
  return columnsNamed(resource, / -o[ =]?wide/.test(command));
}

function one(expected: Json, place: string): string[] {
  return typeof expected === 'string' ? [expected] : texts(expected, place);
}

/** Expectations of what the last kubectl event wrote, and how it ended. */
export const KUBECTL_EXPECTATIONS: Readonly<Record<string, Expectation>> = {
  stdout: (world, expected) => {
    expectSame(world, 'stdout', substitute(world, text(expected, 'stdout')), world.result?.stdout);
  },
  stderr: (world, expected) => {
    expectSame(world, 'stderr', substitute(world, text(expected, 'stderr')), world.result?.stderr);
  },
  exitCode: (world, expected) => {
    expectSame(world, 'exitCode', expected, world.result?.exitCode);
  },
  stdoutStartsWith: (world, expected) => {
    const wanted = substitute(world, text(expected, 'stdoutStartsWith'));
    if (!out(world).startsWith(wanted)) expectSame(world, 'stdoutStartsWith', wanted, out(world));
  },
  stdoutMatches: (world, expected) => {
    for (const pattern of one(expected, 'stdoutMatches')) {
      if (!new RegExp(substitute(world, pattern), 'm').test(out(world)))
        expectSame(world, 'stdoutMatches', pattern, out(world));
    }
  },
  stderrContains: (world, expected) => {
    for (const part of one(expected, 'stderrContains')) {
      const wanted = substitute(world, part);
      if (!(world.result?.stderr ?? '').includes(wanted))
        expectSame(world, 'stderrContains', wanted, world.result?.stderr);
    }
  },
  stdoutContainsInOrder: (world, expected) => {
    let from = 0;
    for (const part of texts(expected, 'stdoutContainsInOrder')) {
      const wanted = substitute(world, part);
      const at = out(world).indexOf(wanted, from);
      if (at < 0) {
        expectSame(world, 'stdoutContainsInOrder', wanted, out(world));
        return;
      }
      from = at + wanted.length;
    }
  },
  stdoutDistinctLinesSubsequence: (world, expected) => {
    const lines = out(world).split('\n');
    let from = 0;
    for (const part of texts(expected, 'stdoutDistinctLinesSubsequence')) {
      const at = lines.indexOf(substitute(world, part), from);
      if (at < 0) {
        expectSame(world, 'stdoutDistinctLinesSubsequence', part, out(world));
        return;
      }
      from = at + 1;
    }
  },
  stdoutLastLine: (world, expected) => {
    const last = out(world).replace(/\n$/, '').split('\n').at(-1);
    expectSame(world, 'stdoutLastLine', substitute(world, text(expected, 'stdoutLastLine')), last);
  },
  columns: (world, expected) => {
    const header = out(world).split('\n')[0] ?? '';
    // Without objects no table is printed; the titles are known all the same.
    const found = header === '' ? columnsOfCommand(world) : header.split(/ {2,}/);
    expectSame(world, 'columns', list(expected, 'columns'), found);
  },
};
