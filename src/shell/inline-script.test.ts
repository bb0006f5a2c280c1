import { createHash } from 'node:crypto';
import { runInThisContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';
import { inlineScript } from './inline-script.ts';

function record(...values: readonly unknown[]): void {
  (globalThis as { recorded?: unknown }).recorded = values;
}

describe('inlineScript', () => {
  it('calls the function with its arguments', () => {
    const { code } = inlineScript(record, ['ko', '/ko/'], { a: null });
    runInThisContext(code);
    expect((globalThis as { recorded?: unknown }).recorded).toEqual([['ko', '/ko/'], { a: null }]);
  });

  it('leaves comments and indentation behind', () => {
    // As Node sees it: the test runner's own copy of a function has no comments left.
    const source = 'function run() {\n  // Why this is so.\n  go("https://example.org/ // no comment");\n}';
    const { code } = inlineScript(Object.assign(() => undefined, { toString: () => source }));
    expect(code).toBe('(function run() {\ngo("https://example.org/ // no comment");\n})()');
  });

  it('cannot be ended by what an argument holds', () => {
    expect(inlineScript(record, '</script><script>').code).not.toContain('</script');
  });

  it('is let through by the policy under its hash', () => {
    const { code, source } = inlineScript(record, 1);
    const digest = createHash('sha256').update(code).digest('base64');
    expect(source).toBe(`'sha256-${digest}'`);
    expect(contentSecurityPolicy([source])).toContain(`script-src 'self' 'sha256-${digest}';`);
  });
});

describe('contentSecurityPolicy', () => {
  it('forbids what is not named, and everything unsafe', () => {
    const policy = contentSecurityPolicy([]);
    expect(policy.startsWith("default-src 'none'; ")).toBe(true);
    expect(policy).not.toContain('unsafe');
    expect(policy).not.toContain('*');
  });
});
