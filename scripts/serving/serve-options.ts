import { parseArgs } from 'node:util';
import { say } from '../setup/say.mjs';

export interface ServeOptions {
  readonly port: number;
  readonly host: string;
  /** Whether the site is built first. */
  readonly build: boolean;
}

const DEFAULT_PORT = 4321;

/**
 * Reads `--port 4000`, `--host` (all interfaces) or `--host 192.0.2.1`, and `--no-build`. Without `--host` only this
 * machine reaches the site. Ends the process with a sentence where the arguments make no sense.
 */
export function serveOptions(args: readonly string[]): ServeOptions {
  // parseArgs wants a value for `--host`, which may stand alone.
  const filled = args.flatMap((arg, at) =>
    arg === '--host' && (args[at + 1] ?? '-').startsWith('-') ? ['--host=0.0.0.0'] : [arg],
  );
  try {
    const { values } = parseArgs({
      args: filled,
      allowNegative: true,
      options: {
        port: { type: 'string', short: 'p', default: String(DEFAULT_PORT) },
        host: { type: 'string', default: 'localhost' },
        build: { type: 'boolean', default: true },
      },
    });
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new RangeError(`--port ${values.port}`);
    return { port, host: values.host, build: values.build };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    say({
      ko: `알 수 없는 인수입니다(${reason}). 쓸 수 있는 인수: --port <번호>, --host [주소], --no-build`,
      en: `These arguments make no sense (${reason}). There are: --port <number>, --host [address], --no-build`,
    });
    process.exit(2);
  }
}
