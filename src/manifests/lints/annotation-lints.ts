import { type Field, at, entries, has, stringMap, text } from '../rules/field.ts';
import { allContainers } from '../rules/pod/all-containers.ts';
import { valueOf } from '../rules/report.ts';
import { type Advice, advise } from './advice.ts';
import { fractionalBytes } from './container-lints.ts';

const RETIRED: Readonly<Record<string, string>> = {
  'scheduler.alpha.kubernetes.io/critical-pod': 'non-functional in v1.16+; use the "priorityClassName" field instead',
  'security.alpha.kubernetes.io/sysctls': 'non-functional in v1.11+; use the "sysctls" field instead',
  'security.alpha.kubernetes.io/unsafe-sysctls': 'non-functional in v1.11+; use the "sysctls" field instead',
};

const SECCOMP = 'seccomp.security.alpha.kubernetes.io/pod';
const CONTAINER_SECCOMP = 'container.seccomp.security.alpha.kubernetes.io/';
const APP_ARMOR = 'container.apparmor.security.beta.kubernetes.io/';

/** pod warnings about annotations whose place fields have taken; `template` is the Pod, or its template. */
export function annotationLints(advice: Advice, template: Field): void {
  const map = at(template, 'metadata', 'annotations');
  const spec = at(template, 'spec');
  const containers = allContainers(spec);
  const say = (key: string, words: string): void => {
    advise(advice, 'deprecated', valueOf(map, key), words);
  };
  for (const key of Object.keys(stringMap(map))) {
    const retired = RETIRED[key];
    const named = (prefix: string): Field | undefined =>
      key.startsWith(prefix) ? containers.find((container) => prefix + text(at(container, 'name')) === key) : undefined;
    const owner = key === SECCOMP ? spec : named(CONTAINER_SECCOMP);
    const armored = named(APP_ARMOR);
    if (retired !== undefined) say(key, retired);
    if (owner !== undefined && !has(at(owner, 'securityContext', 'seccompProfile')))
      say(key, 'non-functional in v1.27+; use the "seccompProfile" field instead');
    if (armored !== undefined && !has(at(armored, 'securityContext', 'appArmorProfile')))
      say(key, 'deprecated since v1.30; use the "appArmorProfile" field instead');
  }
}

const CLASS = 'volume.beta.kubernetes.io/storage-class';

/** The server's warnings about claims: of what they ask for, and of a class that is named in an annotation. */
export function claimLints(advice: Advice, object: Field): void {
  const map = at(object, 'metadata', 'annotations');
  for (const name of ['requests', 'limits']) fractionalBytes(advice, entries(at(object, 'spec', 'resources', name)));
  if (stringMap(map)[CLASS] !== undefined)
    advise(
      advice,
      'deprecated',
      valueOf(map, CLASS),
      'deprecated since v1.8; use "storageClassName" attribute instead',
    );
}
