import { dev } from 'astro';
import { PROJECT } from '#locations';
import { serveOptions } from './serving/serve-options.ts';

const { port, host } = serveOptions(process.argv.slice(2));

const server = await dev({ root: PROJECT, server: { port, host } });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    void server.stop().finally(() => process.exit(0));
  });
}
