import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

function run(...args: string[]) {
  return spawnSync(process.execPath, ['scripts/run.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C' },
  });
}

it('names the commands that there are, for one that there is not', () => {
  const { status, stderr } = run('biuld');
  expect(status).toBe(1);
  expect(stderr).toContain('No such command: biuld. There are: ');
  for (const command of ['build', 'check', 'check-notes', 'dev', 'format', 'start', 'test']) {
    expect(stderr).toContain(command);
  }
});

it('hands on arguments and the exit code', () => {
  const { status, stderr } = run('check-notes', '--format', 'xml');
  expect(status).toBe(2);
  expect(stderr).toContain('--format xml');
});
