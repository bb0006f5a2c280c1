import { describe, expect, it } from 'vitest';
import { judge } from '../index.ts';
import { explain } from './explain.ts';
import { hintText } from './hints.ts';

describe('an explanation', () => {
  it.each([
    [
      'invalid',
      'spec.updateStrategy.rollingUpdate.maxSurge: Invalid value: 1: may not be set when maxUnavailable is non-zero',
      /먼저/,
    ],
    ['invalid', 'x: Invalid value: "A": a lowercase RFC 1123 label must consist of', /DNS/],
    ['invalid', 'something that no entry knows', /받지 않는/],
    ['required', 'spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"', /Job/],
    ['wrong-type', 'json: cannot unmarshal bool into Go struct field A.b of type string', /문자열/],
    ['yaml-duplicate-key', 'yaml: line 8: key "app" already set in map', /두 번/],
    ['image-tag', 'x: image "a" has no fixed tag', /태그/],
  ])('of %s: %s', (code, message, words) => {
    expect(explain({ code, message })?.text.ko).toMatch(words);
  });

  it('is there, with advice in both languages, for all that one bad manifest brings', () => {
    const text =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: A\nspec:\n  volumes: [{name: a}]\n  containers:\n  - {name: B, imagePullPolicy: always}\n';
    const { diagnostics } = judge(text);
    expect(diagnostics.length).toBeGreaterThan(4);
    for (const found of diagnostics) {
      expect(explain(found)?.text, found.message).toMatchObject({ ko: expect.stringMatching(/[가-힣]/) as string });
      if (found.hint !== undefined) expect(hintText(found.hint, 'ko')).toMatch(/[가-힣]/);
    }
  });
});
