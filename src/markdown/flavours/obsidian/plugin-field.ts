import type { Note } from '#vault';

/** Whether a note's frontmatter says that it belongs to a plugin: `excalidraw-plugin: parsed`. */
export function pluginField({ source, bodyStart }: Note, field: string): boolean {
  const frontmatter = source.slice(0, bodyStart);
  return frontmatter.includes(field) && new RegExp(String.raw`^${field}:[ \t]*\S`, 'm').test(frontmatter);
}
