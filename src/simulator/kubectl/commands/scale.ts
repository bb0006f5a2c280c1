import { update } from '../../cluster/api.ts';
import { react } from '../../cluster/run.ts';
import type { PodTemplate } from '../../objects/pod.ts';
import type { Arguments } from '../arguments/flags.ts';
import { targetsOf } from '../arguments/targets.ts';
import { CommandError, type Session } from '../session.ts';
import { nameOf } from './get.ts';

/** `kubectl scale` (kubectl/pkg/cmd/scale/scale.go): only for what has a number of replicas. */
export function scale(session: Session, given: Arguments): void {
  const text = given.flags.get('replicas');
  const replicas = Number(text ?? '-1');
  if (text === undefined || !(replicas >= 0)) {
    throw new CommandError(
      'error: The --replicas=COUNT flag is required, and COUNT must be greater than or equal to 0',
    );
  }
  const { objects, missing } = targetsOf(session, given);
  for (const object of objects) {
    if (object.kind !== 'Deployment' && object.kind !== 'ReplicaSet') {
      throw new CommandError('Error from server (NotFound): the server could not find the requested resource');
    }
    const metadata = { ...object.metadata };
    if (object.kind === 'Deployment')
      update(session.cluster, { ...object, metadata, spec: { ...object.spec, replicas } });
    else update(session.cluster, { ...object, metadata, spec: { ...object.spec, replicas } });
    session.out.push(`${nameOf(object)} scaled\n`);
  }
  react(session.cluster);
  if (missing.length > 0) throw new CommandError(missing.join('\n'));
}

/** `kubectl set image` (kubectl/pkg/cmd/set/set_image.go) */
export function setImage(session: Session, given: Arguments): void {
  const [what = '', ...words] = given.words;
  if (what !== 'image')
    throw new CommandError(`error: unknown command "${what}"\nSee 'kubectl set -h' for help and examples`);
  const images = words.filter((word) => word.includes('=')).map((word) => word.split('=', 2) as [string, string]);
  const { objects, missing } = targetsOf(
    session,
    given,
    words.filter((word) => !word.includes('=')),
  );
  if (images.length === 0) throw new CommandError('error: at least one image update is required');
  for (const object of objects) {
    if (object.kind !== 'DaemonSet' && object.kind !== 'Deployment' && object.kind !== 'ReplicaSet') continue;
    const template = withImages(object.spec.template, images);
    const before = object.metadata.resourceVersion;
    const next =
      object.kind === 'DaemonSet'
        ? update(session.cluster, { ...object, spec: { ...object.spec, template } })
        : object.kind === 'Deployment'
          ? update(session.cluster, { ...object, spec: { ...object.spec, template } })
          : update(session.cluster, { ...object, spec: { ...object.spec, template } });
    if (next.metadata.resourceVersion !== before) session.out.push(`${nameOf(object)} image updated\n`);
  }
  react(session.cluster);
  if (missing.length > 0) throw new CommandError(missing.join('\n'));
}

function withImages(template: PodTemplate, images: readonly (readonly [string, string])[]): PodTemplate {
  for (const [name] of images) {
    if (name !== '*' && !template.spec.containers.some((container) => container.name === name)) {
      throw new CommandError(`error: unable to find container named "${name}"`);
    }
  }
  const containers = template.spec.containers.map((container) => {
    const image = images.find(([name]) => name === '*' || name === container.name)?.[1];
    return image === undefined ? container : { ...container, image };
  });
  return { ...template, spec: { ...template.spec, containers } };
}
