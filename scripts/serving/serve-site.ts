import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { listen } from './listen.ts';
import { sendFile } from './send-file.ts';

/** A site being served. */
export interface ServedSite {
  /** Address of the home page; ends with the base path. */
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

export interface Serving {
  /** The folder of the built site. */
  readonly dist: string;
  /** Path under which the site was built: begins and ends with `/`. */
  readonly base: string;
  readonly host: string;
  /** The port that is tried first; where it is taken, the next free one is used. 0 takes any. */
  readonly port: number;
}

/** Serves a built site as a host of static files would: folders end with `/`, what is not there is `404.html`. */
export async function serveSite({ dist, base, host, port }: Serving): Promise<ServedSite> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    if (base !== '/' && (pathname === '/' || pathname === base.slice(0, -1))) {
      redirect(response, base + search);
      return;
    }
    const path = pathname.startsWith(base) ? pathWithin(pathname.slice(base.length)) : undefined;
    const file = path === undefined ? undefined : await fileAt(dist, path);
    if (file === undefined) {
      await notFound(request, response, dist);
    } else if (file.isFolder && !pathname.endsWith('/')) {
      redirect(response, `${pathname}/${search}`);
    } else {
      await sendFile(request, response, join(dist, file.path));
    }
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : undefined);
    });
  });
  const taken = await listen(server, host, port);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${base}`,
    port: taken,
    close: () => close(server),
  };
}

/** The path of a file in the site, NFC as our files are named; `undefined` for one that nobody could mean. */
function pathWithin(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded).normalize('NFC');
    const hidden = path.split('/').some((segment) => segment.startsWith('.') && segment !== '.well-known');
    return hidden || /[\\\0]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** The file that stands at a path: itself, or a folder's page. */
async function fileAt(dist: string, path: string): Promise<{ path: string; isFolder: boolean } | undefined> {
  try {
    if ((await stat(join(dist, path))).isFile()) return path.endsWith('/') ? undefined : { path, isFolder: false };
    const page = join(path, 'index.html');
    return (await stat(join(dist, page))).isFile() ? { path: page, isFolder: true } : undefined;
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, to: string): void {
  response.writeHead(301, { Location: to }).end();
}

async function notFound(request: IncomingMessage, response: ServerResponse, dist: string): Promise<void> {
  try {
    await sendFile(request, response, join(dist, '404.html'), 404);
  } catch {
    response.writeHead(404, { 'Content-Type': 'text/plain' }).end('404');
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
  });
}
