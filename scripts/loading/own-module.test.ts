import { existsSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROJECT } from '#locations';
import { describe, expect, it } from 'vitest';
import { ownModule } from './own-module.ts';

const inProject = (path: string): string => pathToFileURL(PROJECT + path).href;

describe('ownModule', () => {
  it.each([
    ['./page.ts', 'src/garden/index.ts', 'src/garden/page.ts'],
    ['../outputs/output.ts', 'src/publish/font/font-outputs.ts', 'src/publish/outputs/output.ts'],
    ['#naming', 'src/garden/index.ts', 'src/naming/index.ts'],
    ['#publish', 'scripts/building/build-whole.ts', 'src/publish/index.ts'],
  ])('finds %s in %s', (specifier, parent, found) => {
    expect(ownModule(specifier, inProject(parent))).toBe(inProject(found));
    expect(existsSync(fileURLToPath(inProject(found)))).toBe(true);
  });

  it.each([
    ['zod', 'src/site/index.ts'],
    ['node:fs', 'src/site/index.ts'],
    ['./say.mjs', 'scripts/setup/say.ts'],
    ['#unknown', 'src/site/index.ts'],
    ['./cli.ts', 'node_modules/someone/index.js'],
    ['./schema.json', 'src/manifests/index.ts'],
  ])('leaves %s in %s to Node', (specifier, parent) => {
    expect(ownModule(specifier, inProject(parent))).toBeUndefined();
  });

  it('leaves what lies elsewhere to Node', () => {
    expect(ownModule('#naming', 'file:///elsewhere/index.ts')).toBeUndefined();
    expect(ownModule('./index.ts', undefined)).toBeUndefined();
  });
});
