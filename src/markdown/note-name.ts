/** Endings of files that a note may embed and that are no notes. */
const FILES =
  /\.(?:3gp|aac|apng|avif|bmp|canvas|csv|docx?|flac|gif|ico|jfif|jpe?g|json|m4a|m4v|mkv|mov|mp3|mp4|oga|ogg|ogv|opus|pdf|png|pptx?|svg|wav|webm|webp|xlsx?|ya?ml|zip)$/i;

/** Whether the target of an embed names a note rather than another file. A name without a known ending is a note's. */
export function isNoteName(target: string): boolean {
  const path = target.split(/[#?]/, 1)[0] ?? '';
  return !FILES.test(path);
}
