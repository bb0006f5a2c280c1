import { type Json, type JsonObject, yamlValue } from '#manifests';
import { fileText } from '../arguments/file-text.ts';
import { type Arguments, dryRunOf, isOn } from '../arguments/flags.ts';
import { targetsOf } from '../arguments/targets.ts';
import { jsonPatch } from '../patching/json-patch.ts';
import { isObject } from '../patching/merge-keys.ts';
import { mergePatch, strategicMerge } from '../patching/strategic-merge.ts';
import { report } from '../printing/report.ts';
import { CommandError, type Session } from '../session.ts';
import { liveManifest, replaceWith } from './server.ts';

const TYPES = ['json', 'merge', 'strategic'];

/** `kubectl patch` (PatchOptions, kubectl/pkg/cmd/patch/patch.go). */
export function patch(session: Session, given: Arguments): void {
  const type = (given.flags.get('type') ?? 'strategic').toLowerCase();
  const value = patchIn(session, given, type);
  const { objects, missing } = targetsOf(session, given);
  const errors: string[] = [...missing];
  for (const object of objects) {
    try {
      const live = liveManifest(object);
      const wanted = patched(live, value, type);
      const { object: now, is } = replaceWith(session, given, object, wanted);
      const isSame =
        is === 'unchanged' || (dryRunOf(given) !== 'none' && JSON.stringify(live) === JSON.stringify(wanted));
      report(session, given, now, isSame ? 'patched (no change)' : 'patched');
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      errors.push(error.message);
    }
  }
  if (errors.length > 0) throw new CommandError(errors.join('\n'));
  if (objects.length === 0) throw new CommandError('error: no objects passed to patch');
}

function patchIn(session: Session, given: Arguments, type: string): Json {
  const fail = (text: string): never => {
    throw new CommandError(`error: ${text}`);
  };
  const [text = '', file = ''] = [given.flags.get('patch'), given.flags.get('patch-file')];
  if (text !== '' && file !== '') fail('cannot specify --patch and --patch-file together');
  if (text === '' && file === '') fail('must specify --patch or --patch-file containing the contents of the patch');
  if (isOn(given, 'local')) fail('patch --local is not simulated here');
  if (!TYPES.includes(type)) fail(`--type must be one of [${TYPES.join(' ')}], not "${given.flags.get('type') ?? ''}"`);
  if (file !== '' && session.shell.files[file] === undefined) {
    fail(`unable to read patch file: open ${file}: no such file or directory`);
  }
  return (
    yamlValue(file === '' ? text : fileText(session, file)) ??
    fail(`unable to parse "${text}": yaml: it cannot be read`)
  );
}

/** An object after a patch of one of the three kinds, or what the server says of one that does not fit. */
function patched(live: JsonObject, value: Json, type: string): JsonObject {
  const wanted =
    type === 'json' ? jsonPatch(live, value) : type === 'merge' ? mergePatch(live, value) : strategicMerge(live, value);
  if (isObject(wanted) && (type === 'json' || isObject(value))) return wanted;
  throw new CommandError(
    type === 'json' && Array.isArray(value)
      ? 'The request is invalid: the server rejected our request due to an error in our request'
      : `Error from server (BadRequest): error decoding patch: json: cannot unmarshal ${type === 'json' ? 'object into Go value of type jsonpatch.Patch' : 'array into Go value of type map[string]interface {}'}`,
  );
}
