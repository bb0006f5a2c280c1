import { readManifests } from '../../manifests/read-manifest.ts';
import type { ClusterObject } from '../../objects/object.ts';
import { type Arguments } from '../arguments/flags.ts';
import { qualifiedPlural, resourceOf } from '../arguments/resources.ts';
import { targetsOf } from '../arguments/targets.ts';
import { apiObject } from '../printing/api-object.ts';
import { report } from '../printing/report.ts';
import { yamlText } from '../printing/yaml-text.ts';
import { CommandError, type Session, type Steps } from '../session.ts';
import { replaceWith } from './server.ts';

const HEADER = `# Please edit the object below. Lines beginning with a '#' will be ignored,
# and an empty file will abort the edit. If an error occurs while saving this file will be
# reopened with the relevant failures.
#
`;

/** `kubectl edit` (EditOptions.Run, kubectl/pkg/cmd/util/editor/editoptions.go): asks for the text until it is taken. */
export function* edit(session: Session, given: Arguments): Steps {
  const { objects, missing } = targetsOf(session, given);
  if (missing.length > 0) throw new CommandError(missing.join('\n'));
  if (objects.length === 0) throw new CommandError('error: edit cancelled, no objects found');
  for (const object of objects) yield* editOne(session, given, object);
}

function* editOne(session: Session, given: Arguments, object: ClusterObject): Steps {
  const original = yamlText(apiObject(object));
  const name = `kubectl-edit-${object.metadata.name}.yaml`;
  let reasons = '';
  for (let text = original, last: string | undefined; ;) {
    const edited = yield { is: 'edit', name, text: HEADER + reasons + text };
    if (edited === undefined) throw new CommandError('error: unable to launch the editor "vi"');
    const bare = withoutComments(edited);
    if (last !== undefined && bare === withoutComments(last)) {
      session.err.push(`A copy of your changes has been stored to "/tmp/${name}"\n`);
      throw new CommandError('error: Edit cancelled, no valid changes were saved.');
    }
    if (bare === withoutComments(original)) {
      session.err.push('Edit cancelled, no changes made.\n');
      return;
    }
    if (bare.trim() === '') {
      session.err.push('Edit cancelled, saved file was empty.\n');
      return;
    }
    const fault = tryText(session, given, object, bare);
    if (fault === undefined) return;
    [text, last, reasons] = [bare, edited, fault];
  }
}

/** Sends an edited text; what is wrong with it comes back as lines for the head of the file, to be edited again. */
function tryText(session: Session, given: Arguments, object: ClusterObject, text: string): string | undefined {
  const plural = qualifiedPlural(resourceOf(object.kind));
  const [manifest] = readManifests(text);
  const { name } = object.metadata;
  if (manifest?.written === undefined) {
    return `# The edited file had a syntax error: ${manifest?.decoding.join(', ') ?? 'it cannot be read'}\n#\n`;
  }
  if (manifest.kind !== object.kind || manifest.apiVersion !== object.apiVersion || manifest.name !== name) {
    session.err.push(`A copy of your changes has been stored to "/tmp/kubectl-edit-${name}.yaml"\n`);
    throw new CommandError('error: At least one of apiVersion, kind and name was changed');
  }
  const invalid = [...manifest.decoding.map((one) => `patch: ${one}`), ...manifest.invalid];
  try {
    if (invalid.length === 0) {
      report(session, given, replaceWith(session, given, object, manifest.written).object, 'edited');
      return undefined;
    }
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    invalid.push(
      ...error.message
        .replace(/^The \w+ ".*?" is invalid: /, '')
        .split('\n* ')
        .filter((one) => one !== ''),
    );
  }
  session.err.push(`error: ${plural} "${name}" is invalid\n`);
  return `# ${plural} "${name}" was not valid:\n${invalid.map((one) => `# * ${one.replaceAll('\n', '\n# ')}\n`).join('')}#\n`;
}

function withoutComments(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('#'))
    .join('\n');
}
