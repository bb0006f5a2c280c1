import { describe, expect, it } from 'vitest';
import { ALL_PARTS } from '../all-parts.ts';
import { type Hover, hoverIn } from './hover.ts';

const TEXT = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  labels: {app: agent}
spec:
  updateStrategy:
    rollingUpdate:
      maxSurge: 1
  template:
    spec:
      tolerations:
        - effect: NoSchedule
      containers: [{name: agent, image: agent}]
      unknown: 3
`;

function hover(word: string, text = TEXT): Hover | undefined {
  return hoverIn(text, text.indexOf(word) + 1, 'ko', ALL_PARTS);
}

describe('what is shown of a field', () => {
  it('is all that is known of it', () => {
    expect(hover('maxSurge')).toMatchObject({
      path: 'spec.updateStrategy.rollingUpdate.maxSurge',
      kind: 'DaemonSet',
      type: 'IntOrString',
      required: false,
      fallback: '0',
      since: '1.25',
    });
    expect(hover('maxSurge')?.about).toMatch(/새 파드/);
  });

  it.each([
    ['rollingUpdate', 'RollingUpdateDaemonSet', 'spec.updateStrategy.rollingUpdate'],
    ['effect', 'string', 'spec.template.spec.tolerations[0].effect'],
    ['NoSchedule', 'string', 'spec.template.spec.tolerations[0].effect'],
    ['containers', '[]Container', 'spec.template.spec.containers'],
    ['image', 'string', 'spec.template.spec.containers[0].image'],
    ['kind', 'string', 'kind'],
  ])('names the type and the way of %s', (word, type, path) => {
    expect(hover(word)).toMatchObject({ type, path });
  });

  it('lies over the word that was pointed at', () => {
    const found = hover('NoSchedule');
    expect(TEXT.slice(found?.from, found?.to)).toBe('NoSchedule');
    expect(found?.values).toContain('NoExecute');
  });

  it.each(['unknown', 'app: agent', '3'])('is nothing for %s', (word) => {
    expect(hover(word)).toBeUndefined();
  });
});
