import { describe, expect, it } from 'vitest';
import type { JsonObject } from '#manifests';
import { type Told, missesWith, settle } from './told.ts';

describe('what nobody knows', () => {
  it.each<[what: string, told: Told, then?: JsonObject]>([
    ['a behaviour of an image', { given: { images: { 'agent:v1': { pull: 'Slow' } } } }],
    [
      'a key of a taint',
      { when: [{ taintNode: { node: 'n1', add: [{ key: 'a', effect: 'NoSchedule', seconds: 3 }] } }] },
    ],
    ['an effect of a taint', { given: { nodes: [{ name: 'a', taints: [{ key: 'a', effect: 'Never' }] }] } }],
    ['a resource', { when: [{ setAllocatable: { node: 'n1', allocatable: { disk: 3 } } }] }],
    ['a status of a condition', { when: [{ setCondition: { node: 'n1', type: 'Ready', status: 'Maybe' } }] }],
    ['a phase', { when: [settle, { setPhase: { on: 'n1', phase: 'Gone' } }] }],
    ['an owner', { given: { pods: [{ name: 'p', node: 'n1', owner: 'cat/tom' }] } }],
    ['an event that is a word of the language', { when: [{ constructor: true }] }],
    ['an expectation that is a word of the language', {}, { toString: 'x' }],
    ['a rule that is a word of the language', { level: 'rule', given: { rule: 'valueOf' }, when: [] }],
    ['a part of what was observed', { when: [{ settle: true, observe: true }] }, { observed: { maxCats: 1 } }],
    ['a part of a pod', {}, { podSpec: { hats: 1 } }],
    ['a part of an event', {}, { events: [{ reason: 'x', who: 'y' }] }],
    ['a part of a pass', { level: 'controller', when: [{ sync: { cats: 0 } }] }],
  ])('is not passed over where nobody knows it: %s', (_what, told, then = {}) => {
    expect(() => missesWith(told, then)).toThrow(/unknown/);
  });

  it.each<[what: string, when: readonly JsonObject[]]>([
    ['a pod to make ready', [settle, { markReady: ['nobody'] }]],
    ['a place in a list', [settle, { apply: { 'spec.template.spec.containers[4].image': 'x' } }]],
    ['a pod to delete', [settle, { deletePod: 'nobody' }]],
    ['a node', [{ nodeDown: 'nowhere' }]],
  ])('is an error where it means something that is not there: %s', (_what, when) => {
    expect(() => missesWith({ when }, {})).toThrow(/there is no/i);
  });
});
