import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Locations } from '#engine';
import type { Garden } from '#garden';
import { fontInDevelopment } from '#publish';
import { lookup } from 'mrmime';
import type { ViteDevServer } from 'vite';

const SETTLE_MS = 30;

/** In dev: grows the garden anew when a note changes, reloads the reader's page, and serves the files that pages use. */
export function serveInDev(
  server: ViteDevServer,
  { content }: Locations,
  garden: () => Garden | undefined,
  regrow: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  const reload = async (): Promise<void> => {
    await regrow();
    for (const node of server.moduleGraph.idToModuleMap.values())
      if (node.id?.includes('/src/pages/') === true) server.moduleGraph.invalidateModule(node);
    server.ws.send({ type: 'full-reload' });
  };
  server.watcher.add(content);
  server.watcher.on('all', (_event, file) => {
    if (path.relative(content, file).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reload().catch((error: unknown) => {
        server.config.logger.error(String(error));
      });
    }, SETTLE_MS);
  });
  server.middlewares.use((request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    // Astro takes the base path off some requests before they come here.
    const base = garden()?.site.base ?? '/';
    const path = decoded(pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1));
    const asset = garden()?.assets.find((known) => known.path === path);
    if (asset !== undefined) {
      response.setHeader('Content-Type', lookup(asset.path) ?? 'application/octet-stream');
      createReadStream(asset.absolutePath).on('error', next).pipe(response);
      return;
    }
    fontInDevelopment(path)
      .then((file) => {
        if (file === undefined) next();
        else response.setHeader('Content-Type', file.type).end(file.bytes);
      })
      .catch(next);
  });
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
