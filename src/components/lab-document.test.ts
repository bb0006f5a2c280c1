import { expect, it } from 'vitest';
import { labDocument } from './lab-document.ts';
import { FACTS, folderPage } from './testing/example-pages.ts';

it('the page of the simulator has the header of every page, and its menu as a drawer on every screen', () => {
  const body = labDocument(folderPage({ lang: 'en' }), [], FACTS).body.toString();
  const parts = ['popovertarget="page:menu"', 'class="search-button"', 'href="/wiki/ko/lab/"', 'class="theme-switch"'];
  for (const part of parts) expect(body).toContain(part);
  expect(body).toContain('<aside id="page:menu" class="sidebar drawer" popover>');
  expect(body).toContain('<a href="#" data-scenario="">');
});
