/** The commands that were given, and which of them stands in the line now; `undefined` for what is being written. */
export interface Recall {
  readonly commands: readonly string[];
  readonly at: number | undefined;
  /** What was being written before the first was recalled. */
  readonly draft: string;
}

interface Recalled {
  readonly recall: Recall;
  readonly text: string;
}

/** Keeps a command; the same twice in a row counts once. */
export function remember({ commands }: Recall, command: string): Recall {
  const kept = commands.at(-1) === command ? commands : [...commands, command];
  return { commands: kept, at: undefined, draft: '' };
}

/** The command before the one that stands in the line. */
export function older(recall: Recall, text: string): Recalled {
  const { commands, at = commands.length } = recall;
  if (at === 0) return { recall, text };
  const draft = recall.at === undefined ? text : recall.draft;
  return { recall: { commands, at: at - 1, draft }, text: commands[at - 1] ?? text };
}

/** The command after it, and at last what was being written. */
export function younger(recall: Recall, text: string): Recalled {
  const { commands, at, draft } = recall;
  if (at === undefined) return { recall, text };
  const next = commands[at + 1];
  if (next === undefined) return { recall: { commands, at: undefined, draft: '' }, text: draft };
  return { recall: { commands, at: at + 1, draft }, text: next };
}
