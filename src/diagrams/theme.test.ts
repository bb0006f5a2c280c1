import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SITE_COLOURS } from './theme.ts';

const TOKENS = {
  paper: 'paper',
  sunk: 'paper-sunk',
  ink: 'ink',
  soft: 'ink-soft',
  line: 'line-strong',
  accent: 'accent',
  mark: 'mark',
};

it.each(Object.entries(TOKENS))('draws with the colour of the page: %s is --%s', (name, token) => {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const { light, dark } = SITE_COLOURS[name as keyof typeof TOKENS];
  expect(css).toContain(`--${token}: light-dark(${light}, ${dark});`);
});
