import type { Json, JsonObject } from '#manifests';
import { readManifest } from '../../manifests/read-manifest.ts';
import { type Arguments, dryRunOf, listOfFlag, numberOf } from '../arguments/flags.ts';
import { qualifiedPlural } from '../arguments/resources.ts';
import { yamlText } from '../printing/yaml-text.ts';
import { report } from '../printing/report.ts';
import { CommandError, type Session } from '../session.ts';
import { presentOf, resourceIn, send } from './server.ts';

/** `kubectl create namespace|serviceaccount|deployment NAME` (kubectl/pkg/cmd/create). */
export function createNamed(session: Session, given: Arguments): void {
  const kind = { namespace: 'Namespace', serviceaccount: 'ServiceAccount', deployment: 'Deployment' }[
    given.command.split(' ')[1] ?? ''
  ];
  const [name] = given.words;
  if (name === undefined || given.words.length !== 1 || kind === undefined) {
    throw new CommandError(
      `error: exactly one NAME is required, got ${String(given.words.length)}\nSee 'kubectl ${given.command} -h' for help and examples`,
    );
  }
  const manifest = manifestFor(kind, name, given);
  const output = given.flags.get('output');
  if (dryRunOf(given) === 'client' && output === 'yaml') {
    session.out.push(yamlText(manifest));
    return;
  }
  const read = readManifest(manifest);
  if (presentOf(session, given, read) !== undefined) {
    const plural = qualifiedPlural(resourceIn(read, ''));
    throw new CommandError(`error: failed to create ${kind.toLowerCase()}: ${plural} "${name}" already exists`);
  }
  report(session, given, send(session, given, read).object, 'created');
}

function manifestFor(kind: string, name: string, given: Arguments): JsonObject {
  if (kind !== 'Deployment') return { apiVersion: 'v1', kind, metadata: { name } };
  const images = listOfFlag(given, 'image');
  if (images.length === 0) throw new CommandError('error: required flag(s) "image" not set');
  const labels = { app: name };
  const port = numberOf(given, 'port', -1);
  const containers = images.map((image): Json => {
    // The last part of the name, without tag and digest (buildPodSpec).
    const called = (image.split('/').at(-1) ?? image).replace(/[@:].*$/, '');
    return { image, name: called, ...(port < 0 ? {} : { ports: [{ containerPort: port }] }), resources: {} };
  });
  const metadata = { labels, name };
  return {
    apiVersion: 'apps/v1',
    kind,
    metadata,
    spec: {
      replicas: numberOf(given, 'replicas', 1),
      selector: { matchLabels: labels },
      strategy: {},
      template: { metadata: { labels }, spec: { containers } },
    },
  };
}
