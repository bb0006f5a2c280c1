import type { TimedDeed } from '../engine/deed.ts';
import type { Doings } from '../view/use-clusters.ts';
import { type GivenCluster, readCluster } from './given-cluster.ts';

/** What the fragment of a shared address holds: which widget of the page, or which scenario of the shelf, and what was done. */
export interface Shared {
  /** Index of the widget among those of the page. */
  readonly widget?: number;
  /** Name of a scenario of the shelf; empty for the empty cluster. */
  readonly scenario?: string;
  /** In place of the empty cluster. */
  readonly cluster?: GivenCluster;
  readonly doings: Doings;
}

const NAME = 'lab';

/** The fragment of an address, with its `#`: JSON, packed, in letters that no address has to encode. */
export async function fragmentOf({ widget, scenario, cluster, doings }: Shared): Promise<string> {
  const actions = doings.actions.map((side) => side.map(({ at, action }) => [at, action]));
  const tuple = [widget ?? null, scenario ?? null, actions, doings.until];
  const text = JSON.stringify(cluster === undefined ? tuple : [...tuple, cluster]);
  const packed = await throughStream(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const letters = btoa(String.fromCharCode(...packed));
  return `#${NAME}=${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/**
 * Reads the fragment of an address: packed as above, or after `#lab:` the same JSON as it is, percent-encoded, which links of
 * notes have. `undefined` for one that says nothing of a widget, or nothing that can be read.
 */
export async function readFragment(fragment: string): Promise<Shared | undefined> {
  const [, kind, letters = ''] = new RegExp(`^#${NAME}(?:(=)(?=[\\w-]+$)|:)(.+)$`).exec(fragment) ?? [];
  if (letters === '') return undefined;
  try {
    return asShared(JSON.parse(kind === '=' ? await unpacked(letters) : decodeURIComponent(letters)));
  } catch {
    // Cut off or made up by somebody: the page is shown as it begins.
    return undefined;
  }
}

async function unpacked(letters: string): Promise<string> {
  const packed = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await throughStream(bytes, new DecompressionStream('deflate-raw')));
}

function asShared(given: unknown): Shared | undefined {
  if (!Array.isArray(given)) return undefined;
  const [widget, scenario, actions, until, own] = given as readonly unknown[];
  if (!Array.isArray(actions) || typeof until !== 'number' || !(until >= 0 && until < LONGEST_SECONDS))
    return undefined;
  const cluster = readCluster(own);
  return {
    ...(typeof widget === 'number' && { widget }),
    ...(typeof scenario === 'string' && { scenario }),
    ...(cluster !== undefined && { cluster }),
    doings: { actions: actions.map((side: unknown) => (Array.isArray(side) ? side.flatMap(asTimed) : [])), until },
  };
}

/** A day of virtual time: an address that asks for more would keep a browser busy for long. */
const LONGEST_SECONDS = 24 * 3600;

function asTimed(pair: unknown): TimedDeed[] {
  if (!Array.isArray(pair)) return [];
  const [at, action] = pair as readonly unknown[];
  if (typeof at !== 'number' || at < 0 || at > LONGEST_SECONDS) return [];
  if (typeof action !== 'object' || action === null || !('do' in action)) return [];
  // What it says beyond that is for the simulator to refuse: nothing in it is ever run but by the simulator.
  return [{ at, action: action as TimedDeed['action'] }];
}

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
