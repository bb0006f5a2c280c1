import { join } from 'node:path';
import { locationsFrom, PROJECT } from '#locations';
import { loadSite } from '#site';
import { serveSite } from './serving/serve-site.ts';
import { serveOptions } from './serving/serve-options.ts';
import { say } from './setup/say.mjs';
import { runTool } from './tools/run-tool.ts';

const { port, host, build } = serveOptions(process.argv.slice(2));
const { content, dist } = locationsFrom(process.env, PROJECT);

// The build runs apart so that its memory is given back before the site is served.
const built = build ? await runTool(join(PROJECT, 'scripts/build.ts'), []) : 0;
// Faults in the notes are no reason to hide the rest from their author.
if (built > 1) process.exit(built);

const { site } = await loadSite(content);
const served = await serveSite({ dist, base: site.base, host, port }).catch((error: unknown) => {
  const reason = error instanceof Error ? error.message : String(error);
  say({ ko: `사이트를 열 수 없습니다: ${reason}`, en: `The site cannot be served: ${reason}` });
  process.exit(2);
});

if (served.port !== port && port !== 0) {
  say({
    ko: `${port}번 포트는 사용 중이어서 ${served.port}번을 씁니다.`,
    en: `Port ${port} is taken, so this is ${served.port}.`,
  });
}
process.stdout.write(`\n  ${site.title[site.defaultLanguage]}\n  ${served.url}\n\n`);

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    void served.close().then(() => process.exit(0));
  });
}
