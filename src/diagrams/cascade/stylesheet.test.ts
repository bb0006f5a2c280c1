import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readStylesheet } from './stylesheet.ts';
import { stylesBy } from './styles.ts';

const { document } = new JSDOM(
  '<svg id="p" class="x"><g class="node warn" data-look="neo"><rect class="label-container" fill="blue" style="stroke: red"/></g></svg>',
).window;
const rect = document.querySelector('rect');

describe('the value of a property', () => {
  it.each([
    ['an attribute', '', 'blue'],
    ['a rule over an attribute', '#p rect{fill:green}', 'green'],
    ['the weightier rule', '#p .label-container{fill:green}rect{fill:black}', 'green'],
    ['the later of two alike', '#p rect{fill:green}#p rect{fill:black}', 'black'],
    ['what is important', '#p .node .label-container{fill:green}rect{fill:black!important}', 'black'],
    ['a child of what is named', '#p>.node>rect{fill:green}', 'green'],
    ['none that is not such a child', '#p>rect{fill:green}', 'blue'],
    ['an attribute in the selector', '[data-look="neo"].node rect{fill:green}', 'green'],
    ['none where a selector leaves it out', '.node:not(.warn) rect{fill:green}', 'blue'],
    ['a rule behind one with `:not`', '.node:not([class*="other"]) rect{fill:green}', 'green'],
    ['one of a list', '.other,.node rect{fill:green}', 'green'],
    ['none of what moves', '@keyframes a{from{fill:red}}.node rect:hover{fill:green}', 'blue'],
  ])('is that of %s', (_, css, fill) => {
    if (rect === null) throw new Error('There is no rectangle.');
    const styles = stylesBy(readStylesheet(css));
    expect(styles.valueOf(rect, 'fill')).toBe(fill);
    expect(styles.valueOf(rect, 'stroke')).toBe('red');
  });
});
