import { runTool, toolPath } from './tools/run-tool.ts';

process.exitCode = await runTool(toolPath('astro', 'bin/astro.mjs'), ['dev', ...process.argv.slice(2)]);
