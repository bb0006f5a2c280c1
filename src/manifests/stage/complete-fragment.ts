import { type Json, type JsonObject, isJsonList, isJsonObject } from '../json.ts';

const NAME = 'agent';
const LABELS = { app: NAME } as const;
const CONTAINER = { name: NAME, image: `${NAME}:v1` } as const;

/**
 * Objects that hold a fragment and little else, the likeliest first. `decoded` is the fragment within its kind. What Pods
 * say is told of a DaemonSet, which shows it on every node, where it can be.
 */
export function completeFragment(kind: string, decoded: JsonObject): JsonObject[] {
  if (kind !== 'Pod') return [controller(kind, decoded)];
  const { spec, metadata } = decoded;
  const template = { ...(metadata === undefined ? {} : { metadata }), ...(spec === undefined ? {} : { spec }) };
  return [controller('DaemonSet', { spec: { template } }), pod(decoded)];
}

function controller(kind: string, decoded: JsonObject): JsonObject {
  const spec = objectIn(decoded, 'spec');
  const template = objectIn(spec, 'template');
  const own = objectIn(objectIn(template, 'metadata'), 'labels');
  const selected = objectIn(objectIn(spec, 'selector'), 'matchLabels');
  const labels = Object.keys(own).length > 0 ? own : Object.keys(selected).length > 0 ? selected : LABELS;
  return over(
    {
      apiVersion: 'apps/v1',
      kind,
      metadata: { name: NAME },
      spec: {
        selector: spec['selector'] ?? { matchLabels: labels },
        template: { metadata: { labels }, spec: {} },
      },
    },
    { ...decoded, spec: { ...spec, template: { ...template, spec: withContainers(objectIn(template, 'spec')) } } },
  );
}

function pod(decoded: JsonObject): JsonObject {
  const whole = { apiVersion: 'v1', kind: 'Pod', metadata: { name: NAME, labels: LABELS } };
  return over(whole, { ...decoded, spec: withContainers(objectIn(decoded, 'spec')) });
}

/** A Pod's spec with a container at least, and volumes for all that is mounted. */
function withContainers(spec: JsonObject): JsonObject {
  const { containers, initContainers, volumes } = spec;
  const regular = listOf(containers).map((container, index) => over(numbered(index), container));
  const first = listOf(initContainers).map((container, index) =>
    over({ ...numbered(index), name: `prepare-${index + 1}` }, container),
  );
  const known = new Set(listOf(volumes).map(({ name }) => name));
  const mounted = [...regular, ...first].flatMap(({ volumeMounts }) => listOf(volumeMounts).map(({ name }) => name));
  const missing = [...new Set(mounted)].filter((name) => name !== undefined && !known.has(name));
  return {
    ...spec,
    ...(first.length === 0 ? {} : { initContainers: first }),
    containers: regular.length === 0 ? [CONTAINER] : regular,
    ...(missing.length === 0
      ? {}
      : { volumes: [...listOf(volumes), ...missing.map((name) => ({ name, emptyDir: {} }))] }),
  };
}

function numbered(index: number): JsonObject {
  return index === 0 ? CONTAINER : { ...CONTAINER, name: `${NAME}-${index + 1}` };
}

function listOf(value: Json | undefined): readonly JsonObject[] {
  return isJsonList(value) ? value.filter(isJsonObject) : [];
}

function objectIn(object: JsonObject, name: string): JsonObject {
  const found = object[name];
  return isJsonObject(found) ? found : {};
}

/** What is given, laid over what stands beneath where nothing is given. */
function over(beneath: JsonObject, given: JsonObject): JsonObject {
  const merged: Record<string, Json | undefined> = { ...beneath };
  for (const [name, value] of Object.entries(given)) {
    const under = beneath[name];
    merged[name] = isJsonObject(under) && isJsonObject(value) ? over(under, value) : value;
  }
  return merged;
}
