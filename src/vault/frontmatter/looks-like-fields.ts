const YAML_FIELD = /^(?:["']?[\p{L}_$][\p{L}\p{N}_$ .-]{0,60}["']?[ \t]*:(?!\/\/)|\{)/mu;
const TOML_FIELD = /^[ \t]*["']?[\w-]{1,60}["']?[ \t]*=/m;

/**
 * Whether a text that does not parse was meant as frontmatter: it has a line that begins like a field. Where one does, the
 * note may have said that it is private, so the doubt must not be decided for publishing it.
 */
export function looksLikeFields(text: string, syntax: 'yaml' | 'toml'): boolean {
  return (syntax === 'yaml' ? YAML_FIELD : TOML_FIELD).test(text);
}
