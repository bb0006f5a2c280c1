/** What a browser needs in its environment, beside all that is in ours. */
export function withOurs(needed: Readonly<Record<string, string>>): Record<string, string> {
  const ours = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { ...Object.fromEntries(ours), ...needed };
}
