/** Endings of files that stand in a line of text where they are embedded. All others are blocks: notes, code, drawings. */
const FILES =
  /\.(?:3gp|aac|apng|avif|bmp|docx?|flac|gif|ico|jfif|jpe?g|m4a|m4v|mkv|mov|mp3|mp4|oga|ogg|ogv|opus|pdf|png|pptx?|svg|wav|webm|webp|xlsx?|zip)$/i;

/** Whether the target of an embed names what is shown as a block. A name without a known ending is a note's. */
export function isNoteName(target: string): boolean {
  const path = target.split(/[#?]/, 1)[0] ?? '';
  return !FILES.test(path);
}
