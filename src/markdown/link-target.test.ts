import { describe, expect, test } from 'vitest';
import { pathTarget } from './link-target.ts';

describe('the target of a link', () => {
  test.each([
    ['../network/service.md', '../network/service.md'],
    ['%EB%85%B8%ED%8A%B8%20%EC%98%88.md#%EC%A0%88', '노트 예.md#절'],
    ['노트.md'.normalize('NFD'), '노트.md'],
    ['%E1%84%82%E1%85%A9%E1%84%90%E1%85%B3.md', '노트.md'],
    ['C%23.md', 'C%23.md'],
    ['a%3Fb.md', 'a%3Fb.md'],
    ['100%25.md', '100%.md'],
    ['100%.md', '100%.md'],
    ['%EB%85.md', '%EB%85.md'],
    ['#절', '#절'],
    ['https://example.com/%EB%85%B8', 'https://example.com/%EB%85%B8'],
    ['//example.com/%20', '//example.com/%20'],
    ['%6Aavascript:alert(1)', '%6Aavascript:alert(1)'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
    ['%EF%B7%900%EF%B7%91', '0'],
    [' a.md ', 'a.md'],
  ])('%s is %s', (url, target) => {
    expect(pathTarget(url)).toBe(target);
  });
});
