/** The identifier at the end of a name in an export of Notion, with what stands before it. */
const ID = /[ -](?<id>[\da-f]{32})(?=$|\/)/g;

/** A path (without extension) without the identifiers that Notion appends to the names of pages and folders. */
export function withoutNotionIds(path: string): string {
  return path.replaceAll(ID, '');
}

/** The identifier in the name of a page (a path without extension); `undefined` where there is none. */
export function notionIdOf(path: string): string | undefined {
  if (path.length < 33) return undefined;
  return /[ -](?<id>[\da-f]{32})$/.exec(path)?.groups?.['id'];
}
