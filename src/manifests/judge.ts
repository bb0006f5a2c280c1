import type { Fault, Hint } from './fault.ts';
import { judgeFragment } from './fragments/judge-fragment.ts';
import { isJsonObject, type Json } from './json.ts';
import type { LintSwitches } from './lints/lint-names.ts';
import { lintObject, switched } from './lints/lint-object.ts';
import { identify, notNamed } from './object/identify.ts';
import { judgeObject } from './object/judge-object.ts';
import { judgeUnknown } from './object/judge-unknown.ts';
import { type Path, childPath, formatPath, indexPath, joinPaths } from './path.ts';
import { placeOf } from './place.ts';
import { KUBERNETES_VERSION } from './schema/shape.ts';
import { type TextPlaces, textPlaces } from './text-places.ts';
import type { JudgedDocument, ManifestDiagnostic, Verdict, Weight } from './verdict.ts';
import { lostIndentation } from './object/lost-indentation.ts';
import type { YamlMap, YamlNode } from './yaml/node.ts';
import { readDocument } from './yaml/read-document.ts';
import { splitDocuments } from './yaml/split-documents.ts';
import { yamlHint, yamlMessage } from './yaml/yaml-message.ts';
import type { YamlFault } from './yaml/yaml-fault.ts';

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

/**
 * Judges YAML or JSON as `kubectl apply --dry-run=server --validate=strict` would: each document of a stream, each item of a
 * `List`, and fragments of objects. Never throws. Pure: the same text and options give the same verdict anywhere.
 */
export function judge(text: string, options: JudgeOptions = {}): Verdict {
  const places = textPlaces(text);
  const spans = splitDocuments(text);
  const read = spans.map(({ start, end }) => ({ start, ...readDocument(text.slice(start, end), start) }));
  const hasObjects = read.some(({ root }) => root?.kind === 'map' && identify(root).is !== 'anonymous');
  const documents: JudgedDocument[] = [];
  const diagnostics: ManifestDiagnostic[] = [];
  for (const { start, root, faults } of read) {
    const isBlank = root === undefined || (root.kind === 'scalar' && root.value === null);
    if (isBlank && faults.length === 0 && spans.length > 1) continue;
    const session: Session = { text, places, options, index: documents.length, diagnostics };
    documents.push(judgeDocument(session, root, start, faults, hasObjects));
  }
  diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
  return { kubernetes: KUBERNETES_VERSION, documents, diagnostics };
}

/** One document's part of the work. */
interface Session {
  readonly text: string;
  readonly places: TextPlaces;
  readonly options: JudgeOptions;
  readonly index: number;
  readonly diagnostics: ManifestDiagnostic[];
}

function judgeDocument(
  session: Session,
  root: YamlNode | undefined,
  start: number,
  faults: readonly YamlFault[],
  hasObjects: boolean,
): JudgedDocument {
  const { line } = session.places(root?.start ?? start);
  if (root?.kind === 'map') {
    const lost = lostIndentation(session.text, root);
    if (lost !== undefined) {
      for (const fault of lost.faults) report(session, fault.at, fault.fault);
      return { is: 'object', line, valid: false, apiVersion: lost.apiVersion, kind: lost.kind };
    }
  }
  for (const fault of faults) reportYaml(session, fault, root);
  if (root === undefined || (root.kind === 'scalar' && faults.length > 0)) {
    return faults.length > 0 ? { is: 'unreadable', line, valid: false } : { is: 'empty', line, valid: undefined };
  }
  if (faults.length > 0) return { is: 'unreadable', line, valid: false };
  return judgeNode(session, root, hasObjects, undefined);
}

/** Judges a document or an item of a list, which stands at `base`. */
function judgeNode(session: Session, root: YamlNode, hasObjects: boolean, base: Path | undefined): JudgedDocument {
  const { line } = session.places(root.start);
  const identity = root.kind === 'map' ? identify(root) : ({ is: 'anonymous' } as const);
  if (root.kind !== 'map' || identity.is === 'anonymous') {
    if (!hasObjects) return judgeLoose(session, root, line);
    if (root.kind === 'scalar') return { is: 'other', line, valid: undefined };
    reportFault(session, root, notNamed(), base);
    return { is: 'object', line, valid: false };
  }
  switch (identity.is) {
    case 'list':
      return judgeList(session, identity.items, line);
    case 'faulty':
      for (const fault of identity.faults) reportFault(session, root, fault, base);
      return { is: 'object', line, valid: false, kind: identity.kind };
    case 'unknown': {
      const { faults, decoded } = judgeUnknown(root, identity);
      for (const fault of faults) reportFault(session, root, fault, base);
      const hasErrors = faults.some(({ stage }) => stage !== 'lint');
      return {
        is: 'unknown',
        line,
        valid: hasErrors ? false : undefined,
        apiVersion: identity.apiVersion,
        kind: identity.kind,
        ...named(decoded),
        decoded,
      };
    }
    case 'object': {
      const { faults, decoded, defaulted } = judgeObject(root, identity.kind);
      const lints = defaulted === undefined ? [] : lintObject(defaulted, decoded, identity.kind, session.options);
      for (const fault of [...switched(faults, session.options.lints), ...lints])
        reportFault(session, root, fault, base);
      const { apiVersion, kind } = identity.kind;
      const valid = faults.every(({ stage }) => stage === 'lint');
      return { is: 'object', line, valid, apiVersion, kind, ...named(decoded), ...values(decoded, defaulted) };
    }
  }
}

function values(decoded: Json | undefined, defaulted: Json | undefined): Pick<JudgedDocument, 'decoded' | 'defaulted'> {
  return { ...(decoded === undefined ? {} : { decoded }), ...(defaulted === undefined ? {} : { defaulted }) };
}

function named(object: Json | undefined): Pick<JudgedDocument, 'name' | 'namespace'> {
  const meta = isJsonObject(object) ? object['metadata'] : undefined;
  if (!isJsonObject(meta)) return {};
  const { name, namespace } = meta;
  return { ...(typeof name === 'string' ? { name } : {}), ...(typeof namespace === 'string' ? { namespace } : {}) };
}

function judgeList(session: Session, items: YamlNode, line: number): JudgedDocument {
  const nodes = items.kind === 'list' ? items.items : [];
  const judged = nodes.map((item, index) =>
    judgeNode(session, item, true, indexPath(childPath(undefined, 'items'), index)),
  );
  return { is: 'object', line, valid: judged.every(({ valid }) => valid !== false), apiVersion: 'v1', kind: 'List' };
}

function judgeLoose(session: Session, root: YamlNode, line: number): JudgedDocument {
  const fragment = judgeFragment(root, session.options.context ?? '');
  if (fragment === undefined) return { is: 'other', line, valid: undefined };
  for (const fault of fragment.faults) {
    const { start, end } = placeOf(root, fault.path);
    add(session, start, end, fault, formatPath(fault.path));
  }
  const { kind, decoded, defaulted } = fragment;
  const valid = fragment.faults.every(({ stage }) => stage === 'lint');
  return {
    is: 'fragment',
    line,
    valid,
    apiVersion: kind.apiVersion,
    kind: kind.kind,
    at: fragment.at,
    ...values(decoded, defaulted),
  };
}

function reportFault(session: Session, root: YamlMap | YamlNode, fault: Fault, base: Path | undefined): void {
  const { start, end } = placeOf(root, fault.path);
  add(session, start, end, fault, formatPath(joinPaths(base, fault.path)));
}

function report(session: Session, at: { start: number; end: number }, fault: Fault): void {
  add(session, at.start, at.end, fault, formatPath(fault.path));
}

function reportYaml(session: Session, fault: YamlFault, root: YamlNode | undefined): void {
  const { line } = session.places(fault.start);
  const path = root === undefined ? '' : formatPath(pathOfOffset(root, fault.start));
  const message = yamlMessage(fault, line);
  add(session, fault.start, fault.start + 1, { stage: 'yaml', code: fault.code, message, hint: yamlHint(fault) }, path);
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

function add(
  session: Session,
  start: number,
  end: number,
  fault: {
    readonly stage: Fault['stage'];
    readonly code: string;
    readonly message: string;
    readonly hint?: Hint | undefined;
  },
  path: string,
): void {
  const from = session.places(start);
  const to = session.places(Math.max(end, start));
  const weight: Weight = fault.stage === 'lint' ? (fault.code === 'unknown-kind' ? 'info' : 'warning') : 'error';
  session.diagnostics.push({
    document: session.index,
    stage: fault.stage,
    weight,
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
