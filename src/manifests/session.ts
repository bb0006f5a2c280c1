import type { Severity } from '#diagnostics';
import { hintForLeftOut, hintForPlaceholder } from './excerpt.ts';
import type { Fault, Hint } from './fault.ts';
import type { LintSwitches } from './lints/lint-names.ts';
import type { Parts } from './parts.ts';
import { type Path, childPath, formatPath, indexPath, joinPaths } from './path.ts';
import { nodeAt, placeOf } from './place.ts';
import type { TextPlaces } from './text-places.ts';
import type { ManifestDiagnostic } from './verdict.ts';
import type { YamlNode } from './yaml/node.ts';
import type { YamlFault } from './yaml/yaml-fault.ts';
import { yamlHint, yamlMessage } from './yaml/yaml-message.ts';

/** What is known about a text beside the text itself. */
export interface JudgeOptions {
  /** The heading or sentence before it: a kind that it names is binding for fragments. */
  readonly context?: string;
  /** The title of the note: a kind of workload that it names is compared with the objects. */
  readonly title?: string;
  /** The prose of the note: access to the host wants a word in it. Not given, nobody asks. */
  readonly prose?: string;
  /** Lints that are switched off, or on. */
  readonly lints?: LintSwitches;
}

/** One document's part of the work. */
export interface Session {
  readonly parts: Parts;
  readonly text: string;
  readonly places: TextPlaces;
  readonly options: JudgeOptions;
  readonly index: number;
  readonly diagnostics: ManifestDiagnostic[];
}

/** Reports a fault of an object at its place; of an item of a list, `base` is the way to the item. */
export function reportFault(session: Session, root: YamlNode, fault: Fault, base: Path | undefined): void {
  const { start, end } = placeOf(root, fault.path);
  const written = nodeAt(root, fault.path);
  const toFillIn = written?.kind === 'scalar' ? hintForPlaceholder(written.source) : undefined;
  const hint = toFillIn ?? hintFor(session, fault);
  add(session, start, end, { ...fault, hint }, formatPath(joinPaths(base, fault.path)));
}

/** What is advised about a fault; for a stray field it is looked up now. */
export function hintFor({ parts }: Session, { hint, stray }: Fault): Hint | undefined {
  return hint ?? (stray === undefined ? undefined : parts.fieldAdvice(stray.name, stray.shape));
}

/** Reports a fault of YAML; where the rest could be read, with the path of the key at fault. */
export function reportYaml(session: Session, fault: YamlFault, root: YamlNode | undefined): void {
  const { line } = session.places(fault.start);
  const path = root === undefined ? '' : formatPath(pathOfOffset(root, fault.start));
  const message = yamlMessage(fault, line);
  const hint = hintForLeftOut(session.text) ?? yamlHint(fault);
  add(session, fault.start, fault.start + 1, { stage: 'yaml', code: fault.code, message, hint }, path);
}

/** The path of the entry whose key stands at an offset. */
function pathOfOffset(node: YamlNode, offset: number, path?: Path): Path | undefined {
  if (node.kind === 'list') {
    const index = node.items.findIndex(({ start, end }) => start <= offset && offset <= end);
    const item = node.items[index];
    return item && pathOfOffset(item, offset, indexPath(path, index));
  }
  if (node.kind === 'scalar') return path;
  for (const { key, keyStart, value } of node.entries) {
    if (keyStart === offset) return childPath(path, key);
    if (value.start <= offset && offset <= value.end) return pathOfOffset(value, offset, childPath(path, key));
  }
  return path;
}

/** Reports a fault that stands between two offsets of the text. */
export function add(
  session: Session,
  start: number,
  end: number,
  fault: {
    readonly stage: Fault['stage'];
    readonly code: string;
    readonly message: string;
    readonly hint?: Hint | undefined;
    readonly quiet?: boolean;
  },
  path: string,
): void {
  const from = session.places(start);
  const to = session.places(Math.max(end, start));
  const severity: Severity = fault.stage !== 'lint' ? 'error' : fault.quiet === true ? 'info' : 'warning';
  session.diagnostics.push({
    document: session.index,
    stage: fault.stage,
    severity,
    code: fault.code,
    message: fault.message,
    path,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    ...(fault.hint === undefined ? {} : { hint: fault.hint }),
  });
}
