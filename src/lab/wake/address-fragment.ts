import type { TimedAction } from '#simulator';
import type { Doings } from '../view/use-clusters.ts';

/** What the fragment of a shared address holds: which widget of the page, or which scenario of the shelf, and what was done. */
export interface Shared {
  /** Index of the widget among those of the page. */
  readonly widget?: number;
  /** Name of a scenario of the shelf; empty for the empty cluster. */
  readonly scenario?: string;
  readonly doings: Doings;
}

const NAME = 'lab';

/** The fragment of an address, with its `#`: JSON, packed, in letters that no address has to encode. */
export async function fragmentOf({ widget, scenario, doings }: Shared): Promise<string> {
  const actions = doings.actions.map((side) => side.map(({ at, action }) => [at, action]));
  const text = JSON.stringify([widget ?? null, scenario ?? null, actions, doings.until]);
  const packed = await throughStream(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  const letters = btoa(String.fromCharCode(...packed));
  return `#${NAME}=${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** Reads the fragment of an address; `undefined` for one that says nothing of a widget, or nothing that can be read. */
export async function readFragment(fragment: string): Promise<Shared | undefined> {
  const letters = new RegExp(`^#${NAME}=([\\w-]+)$`).exec(fragment)?.[1];
  if (letters === undefined) return undefined;
  try {
    const packed = atob(letters.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(packed, (letter) => letter.charCodeAt(0));
    const text = new TextDecoder().decode(await throughStream(bytes, new DecompressionStream('deflate-raw')));
    return asShared(JSON.parse(text));
  } catch {
    // Cut off or made up by somebody: the page is shown as it begins.
    return undefined;
  }
}

function asShared(given: unknown): Shared | undefined {
  if (!Array.isArray(given)) return undefined;
  const [widget, scenario, actions, until] = given as readonly unknown[];
  if (!Array.isArray(actions) || typeof until !== 'number' || !(until >= 0 && until < LONGEST_SECONDS))
    return undefined;
  return {
    ...(typeof widget === 'number' && { widget }),
    ...(typeof scenario === 'string' && { scenario }),
    doings: { actions: actions.map((side: unknown) => (Array.isArray(side) ? side.flatMap(asTimed) : [])), until },
  };
}

/** A day of virtual time: an address that asks for more would keep a browser busy for long. */
const LONGEST_SECONDS = 24 * 3600;

function asTimed(pair: unknown): TimedAction[] {
  if (!Array.isArray(pair)) return [];
  const [at, action] = pair as readonly unknown[];
  if (typeof at !== 'number' || at < 0 || at > LONGEST_SECONDS) return [];
  if (typeof action !== 'object' || action === null || !('do' in action)) return [];
  // What it says beyond that is for the simulator to refuse: nothing in it is ever run but by the simulator.
  return [{ at, action: action as TimedAction['action'] }];
}

async function throughStream(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(stream)).arrayBuffer());
}
