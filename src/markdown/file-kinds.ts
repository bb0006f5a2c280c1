/** Kinds of files that a note may embed, by the ending of their names. */
export type FileKind = 'note' | 'image' | 'media' | 'document';

const KINDS: readonly (readonly [FileKind, RegExp])[] = [
  ['image', /\.(?:apng|avif|bmp|gif|ico|jpe?g|png|svg|webp)$/i],
  ['media', /\.(?:3gp|aac|flac|m4a|m4v|mkv|mov|mp3|mp4|oga|ogg|ogv|opus|wav|webm)$/i],
  ['document', /\.(?:canvas|csv|docx?|pdf|pptx?|xlsx?|zip)$/i],
];

/** What a target names, without its fragment. A name without a known ending is a note's. */
export function fileKind(target: string): FileKind {
  const path = target.split(/[#?]/)[0] ?? '';
  return KINDS.find(([, ending]) => ending.test(path))?.[0] ?? 'note';
}

/** Whether a wikilink's target names a note rather than another file. */
export function isNoteName(target: string): boolean {
  return fileKind(target) === 'note';
}
