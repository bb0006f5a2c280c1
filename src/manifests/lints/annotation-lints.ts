import { type Field, at, has, stringMap, text } from '../rules/field.ts';
import { allContainers } from '../rules/pod/all-containers.ts';
import { valueOf } from '../rules/report.ts';
import { type Advice, advise } from './advice.ts';

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
