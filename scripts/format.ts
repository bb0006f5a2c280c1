import { runTool, toolPath } from './tools/run-tool.ts';

// The linter mends first, so that the formatter has the last word.
const lint = await runTool(toolPath('eslint', 'bin/eslint.js'), ['--fix', '.']);
const format = await runTool(toolPath('prettier', 'bin/prettier.cjs'), ['--write', '--log-level', 'warn', '.']);
process.exitCode = lint || format;
