/** Names that say no more than that a note stands for its folder. */
const FOR_THE_FOLDER = /^(?:readme|_?index)$/i;
const LANGUAGE_SUFFIX = /\.(?:ko|en)$/i;
const POST_DATE = /^\d{4}-\d{1,2}-\d{1,2}-/;
const NOTION_ID = /\s[\da-f]{32}$/i;

/**
 * What the path of a file gives away: the path, the name with and without what its flavour puts before and after it, and the
 * names of the folders.
 */
export function nameParts(path: string): ReadonlySet<string> {
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  const name = file.replace(/\.[^.]+$/, '');
  const title = name.replace(LANGUAGE_SUFFIX, '').replace(POST_DATE, '').replace(NOTION_ID, '');
  // The path of what stands for its folder is that of the folder.
  const names = FOR_THE_FOLDER.test(title) ? [] : [[...folders, title].join('/'), name, title];
  return new Set([path, ...folders, ...names].filter((part) => part !== ''));
}
