import { type Json, isJsonObject } from './json.ts';
import { lintObject } from './lints/lint-object.ts';
import { switched } from './lints/switched.ts';
import { type Identity, type Listed, identify, notNamed } from './object/identify.ts';
import { judgeObject } from './object/judge-object.ts';
import { lostIndentation } from './object/lost-indentation.ts';
import type { Parts } from './parts.ts';
import { type Path, childPath, formatPath, indexPath } from './path.ts';
import { placeOf } from './place.ts';
import { KUBERNETES_VERSION } from './schema/kinds.ts';
import { type JudgeOptions, type Session, add, hintFor, reportFault, reportYaml } from './session.ts';
import { textPlaces } from './text-places.ts';
import type { JudgedDocument, ManifestDiagnostic, Verdict } from './verdict.ts';
import type { YamlNode } from './yaml/node.ts';
import { type YamlDocument, readDocument } from './yaml/read-document.ts';
import { splitDocuments } from './yaml/split-documents.ts';

/** Says what the server would make of a text; see `judge`. */
export type Judge = (text: string, options?: JudgeOptions) => Verdict;

/** A judge that asks `parts` for what not every text needs. Whatever they throw comes through, and nothing else is thrown. */
export function judgeWith(parts: Parts): Judge {
  return (text, options = {}) => verdictOf(parts, text, options);
}

function verdictOf(parts: Parts, text: string, options: JudgeOptions): Verdict {
  const places = textPlaces(text);
  const spans = splitDocuments(text);
  const read = spans.map(({ start, end }) => ({ start, end, ...readDocument(text, start, end) }));
  const hasObjects = read.some(({ root }) => root?.kind === 'map' && identify(root, parts).is !== 'anonymous');
  const documents: JudgedDocument[] = [];
  const diagnostics: ManifestDiagnostic[] = [];
  for (const { start, end, root, faults } of read) {
    const isBlank = root === undefined || (root.kind === 'scalar' && root.value === null);
    if (isBlank && faults.length === 0 && spans.length > 1) continue;
    const session: Session = { parts, text, places, options, index: documents.length, diagnostics };
    documents.push(judgeDocument(session, { root, start, end, faults }, hasObjects));
  }
  diagnostics.sort((a, b) => a.line - b.line || a.column - b.column);
  return { kubernetes: KUBERNETES_VERSION, documents, diagnostics };
}

/** A document as it was read, and where it stands. */
interface ReadDocument extends YamlDocument {
  readonly start: number;
  readonly end: number;
}

function judgeDocument(
  session: Session,
  { root, start, end, faults }: ReadDocument,
  hasObjects: boolean,
): JudgedDocument {
  const { line } = session.places(root?.start ?? start);
  const lost = lostIndentation(session.text.slice(start, end), session.parts);
  if (lost !== undefined) {
    const { apiVersion, kind } = lost.kind;
    add(session, start + lost.start, start + lost.end, lost.fault, formatPath(lost.fault.path));
    judgeRestored(session, start, end);
    return { is: 'object', line, valid: false, apiVersion, kind };
  }
  for (const fault of faults) reportYaml(session, fault, root);
  if (root === undefined || (root.kind === 'scalar' && faults.length > 0)) {
    return faults.length > 0 ? { is: 'unreadable', line, valid: false } : { is: 'empty', line, valid: undefined };
  }
  if (faults.length > 0) return { is: 'unreadable', line, valid: false };
  return judgeNode(session, root, hasObjects, undefined);
}

/** Judges a document or an item of a list, which stands at `base`. */
function judgeNode(
  session: Session,
  root: YamlNode,
  hasObjects: boolean,
  base: Path | undefined,
  listed?: Listed,
): JudgedDocument {
  const { line } = session.places(root.start);
  const identity = root.kind === 'map' ? identify(root, session.parts, listed) : ({ is: 'anonymous' } as const);
  if (root.kind !== 'map' || identity.is === 'anonymous') {
    if (!hasObjects) return judgeLoose(session, root, line);
    if (root.kind === 'scalar') return { is: 'other', line, valid: undefined };
    reportFault(session, root, notNamed(), base);
    return { is: 'object', line, valid: false };
  }
  switch (identity.is) {
    case 'list':
      return judgeList(session, identity, line);
    case 'faulty':
      for (const fault of identity.faults) reportFault(session, root, fault, base);
      return { is: 'object', line, valid: false, kind: identity.kind };
    case 'unknown': {
      const { faults, decoded } = session.parts.judgeUnknown(root, identity);
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
      const { parts, options } = session;
      const { faults, decoded, defaulted } = judgeObject(root, identity.kind, parts);
      const shape = parts.shapeOf(identity.kind);
      const lints = defaulted === undefined ? [] : lintObject(defaulted, decoded, identity.kind, shape, options, parts);
      for (const fault of [...switched(faults, options.lints), ...lints]) reportFault(session, root, fault, base);
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

function judgeList(session: Session, { items, of }: Extract<Identity, { is: 'list' }>, line: number): JudgedDocument {
  const nodes = items.kind === 'list' ? items.items : [];
  const judged = nodes.map((item, index) =>
    judgeNode(session, item, true, indexPath(childPath(undefined, 'items'), index), of),
  );
  const valid = judged.every((one) => one.valid !== false);
  const { apiVersion, kind } = of ?? { apiVersion: 'v1', kind: '' };
  return { is: 'object', line, valid, apiVersion, kind: `${kind}List` };
}

function judgeLoose(session: Session, root: YamlNode, line: number): JudgedDocument {
  const { parts, options } = session;
  const fragment = parts.judgeFragment(root, options.context ?? '', parts);
  if (fragment === undefined) return { is: 'other', line, valid: undefined };
  for (const fault of fragment.faults) {
    const { start, end } = placeOf(root, fault.path);
    add(session, start, end, { ...fault, hint: hintFor(session, fault) }, formatPath(fault.path));
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

/** What would be wrong with a manifest even if its indentation were put back, at the places where it stands now. */
function judgeRestored(session: Session, start: number, end: number): void {
  const restored = session.parts.restoreIndentation(session.text.slice(start, end));
  if (restored === undefined) return;
  const first = session.places(start).line;
  for (const found of verdictOf(session.parts, restored.text, session.options).diagnostics) {
    const moved = (line: number, column: number): number => Math.max(1, column - (restored.added[line - 1] ?? 0));
    session.diagnostics.push({
      ...found,
      document: session.index,
      line: found.line + first - 1,
      column: moved(found.line, found.column),
      endLine: found.endLine + first - 1,
      endColumn: moved(found.endLine, found.endColumn),
    });
  }
}
