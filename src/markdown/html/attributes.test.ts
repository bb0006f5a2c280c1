import { describe, expect, it } from 'vitest';
import { ANCHOR } from '../draft.ts';
import { judgeAttribute } from './attributes.ts';

describe('judgeAttribute', () => {
  it.each([
    ['a', 'href', '../a.md', '../a.md'],
    ['img', 'alt', 'x "y"', 'x "y"'],
    ['img', 'width', '300px', '300'],
    ['img', 'height', '20.5', '20'],
    ['td', 'colspan', '2', '2'],
    ['details', 'open', '', ''],
    ['ol', 'start', '-3', '-3'],
    ['div', 'title', '\ufdd0a', 'a'],
  ])('keeps %s %s=%j', (element, name, value, kept) => {
    expect(judgeAttribute(element, { name, value })).toEqual({ attribute: { name, value: kept } });
  });

  it('gives ids their prefix, and takes the name of a link for one', () => {
    expect(judgeAttribute('p', { name: 'id', value: ' a\ufdd2b ' })).toEqual({
      attribute: { name: 'id', value: `${ANCHOR}ab` },
    });
    expect(judgeAttribute('a', { name: 'name', value: 'top' })).toEqual({
      attribute: { name: 'id', value: `${ANCHOR}top` },
    });
    expect(judgeAttribute('p', { name: 'id', value: '' })).toEqual({});
  });

  it.each([
    ['align', 'CENTER', 'center'],
    ['style', 'color: red; text-align: right; width: 1px', 'right'],
    ['style', 'text-align:justify', 'justify'],
  ])('makes a class of %s=%j', (name, value, alignment) => {
    expect(judgeAttribute('p', { name, value })).toEqual({ attribute: { name: 'class', value: `align-${alignment}` } });
  });

  it.each([
    ['p', 'style', 'color:red'],
    ['p', 'style', 'x-text-align: left; text-align: url(x)'],
    ['p', 'align', 'x" onclick="y'],
    ['p', 'class', 'sidebar'],
    ['p', 'data-copy', 'x'],
    ['p', 'aria-hidden', 'true'],
    ['img', 'width', '50%'],
    ['table', 'border', '1'],
  ])('ignores %s %s=%j, which only looks like something', (element, name, value) => {
    expect(judgeAttribute(element, { name, value })).toEqual({ fault: 'ignored' });
  });

  it.each([
    ['p', 'onclick', 'x'],
    ['p', 'onanything', 'x'],
    ['a', 'href', 'javascript:x'],
    ['img', 'src', 'data:image/svg+xml,x'],
    ['img', 'srcset', 'x'],
    ['p', 'poster', 'javascript:x'],
    ['p', 'autoplay', ''],
    ['blockquote', 'cite', 'javascript:x'],
    ['p', 'name', 'forms'],
    ['p', 'href', 'a.md'],
    ['a', 'xlink:href', 'x'],
    ['a', 'ping', 'x'],
    ['p', 'formaction', 'x'],
    ['p', 'is', 'x'],
    ['p', 'slot', 'x'],
    ['p', 'popover', ''],
    ['p', 'contenteditable', ''],
    ['p', '"x', ''],
  ])('removes %s %s=%j', (element, name, value) => {
    expect(judgeAttribute(element, { name, value })).toEqual({ fault: 'removed' });
  });
});
