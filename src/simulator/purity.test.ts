import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('knows no time, no chance and no machine but its own', () => {
  const foreign =
    /\bDate\b|Math\.random|performance\.now|setTimeout|process\.|document\.|window\.|from '(?!\.|#manifests(?:\/late)?'|#naming'|#located'|#nearest'|#simulator')/;
  const files = globSync('src/{simulator,scenarios}/**/*.ts', { exclude: ['**/*.test.ts'] });
  const code = (file: string): string => readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
  expect(files.length).toBeGreaterThan(50);
  expect(files.filter((file) => foreign.test(code(file)))).toEqual([]);
});
