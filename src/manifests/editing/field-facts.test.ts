import { expect, it } from 'vitest';
import { allKinds } from '../schema/kinds.ts';
import type { Shape } from '../schema/shape.ts';
import { anyType, shapeOf, typeNames } from '../schema/types.ts';
import { judge } from '../judge.ts';
import { objectWith } from '../testing/object-with.ts';
import { FIELD_NOTES } from './about/about-field.ts';
import { requiredIn } from './required.ts';
import { stableSince } from './since.ts';
import { valuesOf } from './values.ts';

it('speaks only of fields that there are', () => {
  const all = new Set(typeNames().flatMap((type) => [...(anyType(type)?.fields.keys() ?? [])]));
  const strange = Object.keys(FIELD_NOTES).filter((name) => {
    const [type = '', field = ''] = name.split('.');
    return type === '*' ? !all.has(field) : anyType(type)?.fields.has(field) !== true;
  });
  expect(strange).toEqual([]);
});

it('asks only for fields that there are', () => {
  const strange = typeNames().flatMap((type) =>
    requiredIn(type, false)
      .filter((name) => anyType(type)?.fields.has(name) !== true)
      .map((name) => `${type}.${name}`),
  );
  expect(strange).toEqual([]);
  for (const kind of allKinds())
    expect(requiredIn(shapeOf(kind).name, true).filter((name) => !shapeOf(kind).fields.has(name))).toEqual([]);
});

it('knows the version of fields that there are', () => {
  expect(stableSince('RollingUpdateDaemonSet', 'maxSurge')).toBe('1.25');
  expect(stableSince('Container', 'image')).toBeUndefined();
});

it.each([
  ['DaemonSet', ['spec', 'updateStrategy', 'type']],
  ['Deployment', ['spec', 'strategy', 'type']],
  ['Pod', ['spec', 'restartPolicy']],
  ['Pod', ['spec', 'dnsPolicy']],
  ['Pod', ['spec', 'containers', 0, 'imagePullPolicy']],
  ['Pod', ['spec', 'containers', 0, 'terminationMessagePolicy']],
  ['Service', ['spec', 'sessionAffinity']],
  ['Service', ['spec', 'internalTrafficPolicy']],
  ['StorageClass', ['volumeBindingMode']],
] as const)('offers for %s at %j what the judge takes there', (kind, path) => {
  const object = JSON.parse(objectWith(kind)) as Record<string, unknown>;
  const known = [...allKinds()].find((one) => one.kind === kind && one.apiVersion === object['apiVersion']);
  const shape = path.reduce<Shape | undefined>(
    (at, step) => (at?.kind === 'object' ? at.fields.get(String(step)) : at?.kind === 'list' ? at.items : undefined),
    known && shapeOf(known),
  );
  const values = shape === undefined ? [] : valuesOf(shape, kind);
  expect(values.length).toBeGreaterThan(0);
  for (const value of values) {
    const written = path.reduceRight<unknown>(
      (inner, step) => (step === 0 ? [{ name: 'a', image: 'b', ...(inner as object) }] : { [step]: inner }),
      value,
    );
    const text = objectWith(kind, written as never);
    const at = path.join('.').replace('.0', '[0]');
    expect(judge(text).diagnostics.filter(({ path: place, severity }) => severity === 'error' && place === at)).toEqual(
      [],
    );
  }
});
