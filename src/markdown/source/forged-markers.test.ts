import { expect, test } from 'vitest';
import { draftWith } from '../testing/draft-with.ts';

test.each(['&#xFDD0;', '&#xfddf', '&#x000FDE0;', '&#xFDEF;', '&#64976;', '&#065007;'])(
  'the reference %s brings no marker into the draft',
  (reference) => {
    const { html } = draftWith(
      [],
      `${reference} \`${reference}\` <i title="${reference}">a</i>\n\n<div>${reference}</div>`,
    );
    expect(html).not.toMatch(/[\uFDD0-\uFDEF]/);
    expect(html).toContain(`<code>${reference.replace('&', '&amp;')}</code>`);
  },
);

test('other references are what they are', () => {
  expect(draftWith([], '&#xAC00; &#44032; &#xFDCF; &amp;').html).toBe('<p>가 가 \uFDCF &amp;</p>');
});
