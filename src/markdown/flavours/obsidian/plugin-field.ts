import type { Note } from '#vault';

/** Whether a note's frontmatter says that it belongs to a plugin: `excalidraw-plugin: parsed`. */
export function pluginField({ source, bodyStart }: Note, field: string): boolean {
  return new RegExp(String.raw`^${field}:[ \t]*\S`, 'm').test(source.slice(0, bodyStart));
}
