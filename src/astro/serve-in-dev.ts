import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { reportOf } from '#build';
import type { Locations } from '#locations';
import { printReport } from '#report';
import type { ViteDevServer } from 'vite';
import { answer } from './answer.ts';
import type { DevSite } from './dev-site.ts';
import { withFaults } from './faults-of-page.ts';
import { watchFolder } from './watch-folder.ts';

export interface DevServerParts {
  readonly locations: Locations;
  readonly site: DevSite;
  readonly base: string;
}

/** In development: answers for all files of the site, and grows the garden anew when a note changes. */
export function serveInDev(server: ViteDevServer, { locations, site, base }: DevServerParts): void {
  const { logger } = server.config;
  const tell = (error: unknown): void => {
    const words = error instanceof Error ? (error.stack ?? error.message) : String(error);
    logger.error(words);
    // Shown by Vite's client above the page, which stays as it was.
    const [message = ''] = words.split('\n');
    server.ws.send({ type: 'error', err: { message, stack: words, plugin: 'madang' } });
  };
  /** Pages that were made of a sketch, by the paths that were asked for. */
  const sketched = new Map<string, string>();
  const showWhole = async (): Promise<void> => {
    const whole = await site.whole();
    printReport(reportOf(whole.growth));
    for (const [where, before] of sketched) {
      const found = await answer(whole, where, true);
      if (found !== undefined && !('redirect' in found) && String(found.content) === before) continue;
      reload();
      break;
    }
    sketched.clear();
  };
  const reload = (): void => {
    server.ws.send({ type: 'full-reload' });
  };
  showWhole().catch(tell);

  const regrow = async (changed: ReadonlySet<string>): Promise<void> => {
    const growing = site.regrow(changed);
    forgetImported(server, changed);
    // The browser asks at once, and is answered as soon as there is something to show.
    reload();
    const { growth } = await growing;
    forgetNotesWithCode(server);
    printReport(reportOf(growth));
  };
  const lookAtHistory = whenIdle(() => {
    site.isHistoryNew().then((isNew) => (isNew ? regrow(new Set()) : undefined), tell);
  });
  const watching = watchFolder(
    locations.content,
    (changed) => {
      regrow(changed).then(lookAtHistory, tell);
    },
    tell,
  );
  server.httpServer?.once('close', () => {
    watching.close();
  });
  server.middlewares.use((request, response, next) => {
    const handle = async (): Promise<void> => {
      const where = pathIn(base, request.url ?? '/');
      if (where === undefined || !isRead(request)) {
        next();
        return;
      }
      try {
        await send(request, response, next, where);
      } finally {
        if (isDocument(where)) site.answered();
      }
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
    const shown = await site.shown(where);
    const found = await answer(shown, where, acceptsHtml);
    if (found === undefined) next();
    else if ('redirect' in found) response.writeHead(301, { Location: base + encodeURI(found.redirect) }).end();
    else {
      const { status, type, page, content } = found;
      if (page !== undefined && shown.isSketch) sketched.set(where, String(content));
      const body = page === undefined ? content : withFaults(String(content), page, shown.growth);
      response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
      response.end(request.method === 'HEAD' ? undefined : body);
    }
  };
}

/** Makes Vite read again what notes with code import. */
function forgetImported({ environments }: ViteDevServer, changed: ReadonlySet<string>): void {
  for (const { moduleGraph } of Object.values(environments)) for (const file of changed) moduleGraph.onFileChange(file);
}

/** Calls back some time after it was called the last time. */
function whenIdle(react: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(react, IDLE_MS);
    timer.unref();
  };
}

const IDLE_MS = 1000;

/** Makes Vite ask again for what notes with code are made of. */
function forgetNotesWithCode({ moduleGraph }: ViteDevServer): void {
  for (const [id, module] of moduleGraph.idToModuleMap)
    if (/NoteWithCode\.astro|madang\/note-code|\.madang-[a-z]+\.mdx/.test(id)) moduleGraph.invalidateModule(module);
}

/** Whether a file lies in a folder, or is it. */
export function isIn(folder: string, file: string): boolean {
  const between = path.relative(folder, file);
  return !between.startsWith('..') && !path.isAbsolute(between);
}

/** Whether a document is asked for. */
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
