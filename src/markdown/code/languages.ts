import { bundledLanguagesInfo } from 'shiki/langs';

/** How a block is shown. `text` has no grammar; the others are grammars of Shiki, under its own names. */
export interface Language {
  /** Name of the grammar, `text` where there is none. */
  readonly grammar: string;
  /** What readers see and styles match: the name that people use (`bash`, not `shellscript`). */
  readonly label: string;
}

export const PLAIN_TEXT: Language = { grammar: 'text', label: 'text' };
export const SHELL: Language = { grammar: 'shellscript', label: 'bash' };
export const YAML: Language = { grammar: 'yaml', label: 'yaml' };

/** Names that Shiki does not know, in lower case, and the grammar or label that they stand for. */
const OWN_ALIASES = new Map(
  Object.entries({
    '': 'text',
    ascii: 'text',
    none: 'text',
    output: 'text',
    plain: 'text',
    plaintext: 'text',
    raw: 'text',
    txt: 'text',
    dir: 'tree',
    directory: 'tree',
    filetree: 'tree',
    'file-tree': 'tree',
    k8s: 'yaml',
    kube: 'yaml',
    kubernetes: 'yaml',
    manifest: 'yaml',
    helm: 'yaml',
    'docker-compose': 'yaml',
    compose: 'yaml',
    simulator: 'yaml',
    'bash-session': 'shellsession',
    'sh-session': 'shellsession',
    'shell-session': 'shellsession',
    terminal: 'shellsession',
    tty: 'shellsession',
    cmdline: 'shellsession',
    containerfile: 'docker',
    env: 'dotenv',
    golang: 'go',
    ksh: 'shellscript',
    nodejs: 'javascript',
    node: 'javascript',
    conf: 'ini',
    cfg: 'ini',
    svg: 'xml',
    patch: 'diff',
    postgres: 'sql',
    postgresql: 'sql',
    mysql: 'sql',
    promql: 'text',
    rego: 'text',
    cel: 'text',
  }),
);

/** Labels of grammars whose own name is not what people call them. */
const LABELS: Readonly<Record<string, string>> = {
  docker: 'dockerfile',
  shellscript: 'bash',
  shellsession: 'console',
};

const grammars = new Map<string, string>([
  ...bundledLanguagesInfo.flatMap(({ id, aliases = [] }) => [id, ...aliases].map((name) => [name, id] as const)),
  ['text', 'text'],
  // A listing of folders is drawn by its own rules; where it cannot be, it is plain text.
  ['tree', 'text'],
]);

/** Every name that a fence may carry. */
export const LANGUAGE_NAMES: readonly string[] = [...grammars.keys(), ...OWN_ALIASES.keys()].filter(Boolean);

/** The language of a name, in any case; `undefined` for one that is not known. */
export function findLanguage(name: string): Language | undefined {
  const written = name.toLowerCase();
  const known = OWN_ALIASES.get(written) ?? written;
  const grammar = grammars.get(known);
  if (grammar === undefined) return undefined;
  return { grammar, label: LABELS[grammar] ?? (known === 'tree' ? known : grammar) };
}

/** The language of a file by its name (`Dockerfile`) or ending; plain text where neither tells. */
export function languageOfFile(name: string): Language {
  return findLanguage(name) ?? findLanguage(name.slice(name.lastIndexOf('.') + 1)) ?? PLAIN_TEXT;
}
