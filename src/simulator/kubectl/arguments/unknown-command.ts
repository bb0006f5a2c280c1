/** All commands of kubectl, in the order of its source (NewKubectlCommand, kubectl/pkg/cmd/cmd.go). */
export const ALL_COMMANDS: readonly string[] = (
  'create expose run set explain get edit delete rollout scale autoscale certificate cluster-info top cordon uncordon ' +
  'drain taint describe logs attach exec port-forward proxy cp auth debug events diff apply patch replace wait kustomize ' +
  'label annotate completion api-resources api-versions config plugin version options'
).split(' ');

/** The words of cobra for a command that is not there, with its guesses (Command.SuggestionsFor); those that are there are said to be missing here. */
export function unknownCommand(name: string): string {
  if (ALL_COMMANDS.includes(name)) return `error: kubectl ${name} is not simulated here`;
  const typed = name.toLowerCase();
  const meant = ALL_COMMANDS.filter((known) => known.startsWith(typed) || distance(typed, known) <= 2);
  const guesses = meant.length === 0 ? '' : `\n\nDid you mean this?\n${meant.map((known) => `\t${known}\n`).join('')}`;
  return `error: unknown command "${name}" for "kubectl"${guesses}`;
}

/** Levenshtein's distance. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_value, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const change = (row[j - 1] ?? 0) + (one.charAt(i - 1) === other.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
