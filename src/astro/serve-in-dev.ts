import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { reportOf } from '#build';
import type { Locations } from '#locations';
import { printReport } from '#report';
import type { ViteDevServer } from 'vite';
import { answer } from './answer.ts';
import type { DevSite } from './dev-site.ts';
import type { DevTheme } from './dev-theme.ts';
import { withFaults } from './faults-of-page.ts';

/** An editor writes a file in several steps. */
const SETTLE_MS = 15;

export interface DevServerParts {
  readonly locations: Locations;
  readonly site: DevSite;
  readonly theme: DevTheme;
  readonly base: string;
}

/** In development: answers for all files of the site, and grows the garden anew when a note changes. */
export function serveInDev(server: ViteDevServer, { locations, site, theme, base }: DevServerParts): void {
  const { logger } = server.config;
  const tell = (error: unknown): void => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    logger.error(words);
    // Shown by Vite's client above the page, which stays as it was.
    const [message = ''] = words.split('\n');
    server.ws.send({ type: 'error', err: { message, stack: words, plugin: 'madang' } });
  };
  site.shown().then(({ growth }) => {
    printReport(reportOf(growth));
  }, tell);

  watch(server, locations.content, async (changed) => {
    try {
      const { growth } = await site.regrow(changed);
      forgetNotesWithCode(server);
      server.ws.send({ type: 'full-reload' });
      printReport(reportOf(growth));
    } catch (error) {
      tell(error);
    }
  });
  server.watcher.on('all', (_event, file) => {
    if (!isIn(locations.content, file)) theme.forget();
  });

  server.middlewares.use((request, response, next) => {
    const handle = async (): Promise<void> => {
      const where = pathIn(base, request.url ?? '/');
      if (where === undefined || where.startsWith('shells/') || !isRead(request)) {
        next();
        return;
      }
      await send(request, response, next, where);
    };
    handle().catch((error: unknown) => {
      tell(error);
      next(error);
    });
  });

  const send = async (
    request: IncomingMessage,
    response: ServerResponse,
    next: () => void,
    where: string,
  ): Promise<void> => {
    const acceptsHtml = request.headers.accept?.includes('text/html') ?? false;
    const [shown] = await Promise.all([site.shown(), isDocument(where) && theme.load(originOf(server, base))]);
    const found = await answer(shown, where, acceptsHtml);
    if (found === undefined) next();
    else if ('redirect' in found) response.writeHead(301, { Location: base + encodeURI(found.redirect) }).end();
    else {
      const { status, type, page, content } = found;
      const body = page === undefined ? content : withFaults(String(content), page, shown.growth);
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : body);
    }
  };
}

/** Gathers the files that change in the folder of notes until they have come to rest. */
function watch(server: ViteDevServer, content: string, react: (changed: ReadonlySet<string>) => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let changed = new Set<string>();
  server.watcher.add(content);
  server.watcher.on('all', (_event, file) => {
    if (!isIn(content, file)) return;
    changed.add(file);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const settled = changed;
      changed = new Set();
      void react(settled);
    }, SETTLE_MS);
  });
}

/** Makes Vite ask again for what notes with code are made of. */
function forgetNotesWithCode({ moduleGraph }: ViteDevServer): void {
  for (const [id, module] of moduleGraph.idToModuleMap)
    if (/NoteWithCode\.astro|madang\/note-code|\.madang-[a-z]+\.mdx/.test(id)) moduleGraph.invalidateModule(module);
}

function isIn(folder: string, file: string): boolean {
  const between = path.relative(folder, file);
  return !between.startsWith('..') && !path.isAbsolute(between);
}

/** Whether a document is asked for, which is stamped from those of Astro's server. */
function isDocument(where: string): boolean {
  return !/\.(?!html$)[^/.]+$/.test(where);
}

function isRead({ method }: IncomingMessage): boolean {
  return method === 'GET' || method === 'HEAD';
}

/** The path inside the site that a request asks for; `undefined` for what is outside of it. Astro takes the base off some. */
function pathIn(base: string, url: string): string | undefined {
  const { pathname } = new URL(url, 'http://localhost');
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
  try {
    return decodeURIComponent(inside).normalize('NFC');
  } catch {
    return undefined;
  }
}

/** Where the server can ask itself. */
function originOf(server: ViteDevServer, base: string): string {
  const address = server.httpServer?.address();
  if (address == null || typeof address === 'string') throw new Error('The dev server has no address yet');
  const host = address.family === 'IPv6' ? '[::1]' : '127.0.0.1';
  return `http://${host}:${address.port}${base}`;
}
