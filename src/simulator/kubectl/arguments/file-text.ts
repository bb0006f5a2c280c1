import { type ReadManifest, readManifests } from '../../manifests/read-manifest.ts';
import { CommandError, type Session } from '../session.ts';
import { type Arguments, listOfFlag } from './flags.ts';

/** A manifest, and the file that it stands in. */
export interface ManifestInFile {
  readonly file: string;
  readonly manifest: ReadManifest;
}

/** The text of a file; `-` is what was piped in. */
export function fileText({ shell, stdin }: Session, name: string): string {
  if (name === '-' && stdin !== undefined) return stdin;
  const text = shell.files[name] ?? shell.files[name.replace(/^\.\//, '')];
  if (text === undefined) throw new CommandError(`error: the path "${name}" does not exist`);
  return text;
}

/** All manifests that `-f` names. A folder stands for its files with manifests. */
export function manifestsIn(session: Session, given: Arguments): ManifestInFile[] {
  if (given.flags.has('kustomize')) throw new CommandError('error: kustomize is not simulated here');
  return listOfFlag(given, 'filename').flatMap((name) =>
    filesAt(session, name).flatMap((path) => {
      const file = path === '-' ? 'STDIN' : path;
      return readManifests(fileText(session, path)).map((manifest) => ({ file, manifest }));
    }),
  );
}

function filesAt({ shell }: Session, name: string): string[] {
  const folder = name.replace(/^\.\/?/, '').replace(/\/?$/, '/');
  const isFolder = shell.files[name] === undefined && name !== '-';
  const inside = Object.keys(shell.files)
    .filter(
      (path) => /\.(?:ya?ml|json)$/.test(path) && (folder === '/' ? !path.includes('/') : path.startsWith(folder)),
    )
    .sort();
  return isFolder && inside.length > 0 ? inside : [name];
}
