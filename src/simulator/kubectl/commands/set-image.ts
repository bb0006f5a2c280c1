import type { ClusterObject } from '../../objects/object.ts';
import type { Container, PodSpec } from '../../objects/pod.ts';
import { sameValue } from '../../cluster/same-value.ts';
import type { Arguments } from '../arguments/flags.ts';
import { aggregate, resourcesAndPairs } from '../arguments/pairs.ts';
import { targetsOf } from '../arguments/targets.ts';
import { change, report } from '../printing/report.ts';
import { podSpecOf, templateOf, withTemplate } from '../rollout/with-template.ts';
import { CommandError, type Session } from '../session.ts';

/** `kubectl set image` (SetImageOptions, kubectl/pkg/cmd/set/set_image.go). */
export function setImage(session: Session, given: Arguments): void {
  const { resources, pairs } = resourcesAndPairs(given.words, 'image');
  const removal = pairs.find((pair) => !pair.includes('='));
  if (removal !== undefined) throw new CommandError(`error: invalid image format: ${removal}`);
  const images = new Map(
    pairs.map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const),
  );
  const { objects, missing } = targetsOf(session, given, { words: resources });
  const invalid = [
    ...(images.size === 0 ? ['at least one image update is required'] : []),
    ...(images.size > 1 && images.has('*')
      ? ['all containers are already specified by *, but saw more than one container_name=container_image pairs']
      : []),
  ];
  if (invalid.length > 0) throw new CommandError(`error: ${aggregate(invalid)}`);
  const errors: string[] = [...missing];
  for (const object of objects) {
    const spec = podSpecOf(object);
    if (spec === undefined) {
      errors.push(
        `error: ${object.kind.toLowerCase()}s/${object.metadata.name} the object is not a pod or does not have a pod template`,
      );
      continue;
    }
    const containers = [...(spec.initContainers ?? []), ...spec.containers];
    for (const name of images.keys()) {
      if (name !== '*' && !containers.some((container) => container.name === name)) {
        errors.push(`error: unable to find container named "${name}"`);
      }
    }
    const next = withImages(spec, images);
    const template = templateOf(object);
    const changed: ClusterObject =
      object.kind === 'Pod'
        ? { ...object, spec: next }
        : template === undefined
          ? object
          : withTemplate(object, { ...template, spec: next });
    // What was found is changed all the same; what stays as it is is not spoken of.
    if (!sameValue(podSpecOf(changed), spec)) report(session, given, change(session, given, changed), 'image updated');
  }
  if (errors.length > 0) throw new CommandError(errors.join('\n'));
}

function withImages(spec: PodSpec, images: ReadonlyMap<string, string>): PodSpec {
  const renew = (containers: readonly Container[]): Container[] =>
    containers.map((container) => ({
      ...container,
      image: images.get(container.name) ?? images.get('*') ?? container.image,
    }));
  const { initContainers } = spec;
  return {
    ...spec,
    ...(initContainers === undefined ? {} : { initContainers: renew(initContainers) }),
    containers: renew(spec.containers),
  };
}
