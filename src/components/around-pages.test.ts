import { describe, expect, it } from 'vitest';
import { LANGS } from '#naming';
import { icon } from './icon.ts';
import { scriptParts } from './script-parts.ts';
import { sidebar } from './sidebar.ts';
import { FACTS, folderPage } from './testing/example-pages.ts';
import { siteHeader } from './site-header.ts';
import { themeSwitch } from './theme-switch.ts';

describe('the menu on small screens', () => {
  it('is opened and closed by buttons that say so, without a script', () => {
    const page = folderPage({ lang: 'en' });
    expect(siteHeader(page, FACTS).toString()).toContain(
      '<button type="button" class="menu-button" popovertarget="page:menu" aria-label="Open the list of notes"><svg',
    );
    expect(sidebar(page, FACTS).toString()).toMatch(
      /^<aside id="page:menu" class="sidebar" popover><button type="button" class="menu-close" popovertarget="page:menu" popovertargetaction="hide" aria-label="Close the list of notes" autofocus><svg/,
    );
  });

  it('holds the notes as a landmark with a name', () => {
    expect(sidebar(folderPage({ sidebar: [] }), FACTS).toString()).toContain(
      '<nav class="sidebar-notes" aria-label="노트 목록"><ul></ul></nav><div class="sidebar-foot"><fieldset',
    );
  });
});

it('the page of the simulator is linked where there is one', () => {
  const link = '<a href="/wiki/ko/lab/">실습실</a>';
  expect(sidebar(folderPage(), FACTS).toString()).toContain(link);
  expect(sidebar(folderPage(), { ...FACTS, hasLab: false }).toString()).not.toContain(link);
});

describe('the choice of the theme', () => {
  it('has three answers with names, and the system’s until a reader has chosen', () => {
    const choice = (name: 'system' | 'light' | 'dark', text: string, checked = '') =>
      `<label title="${text}"><input type="radio" name="theme" value="${name}"${checked} autocomplete="off">` +
      `${icon(name).toString()}<span class="unseen">${text}</span></label>`;
    expect(themeSwitch('en').toString()).toBe(
      '<fieldset class="theme-switch"><legend class="unseen">Theme</legend>' +
        `${choice('system', 'System', ' checked')}${choice('light', 'Light')}${choice('dark', 'Dark')}</fieldset>`,
    );
  });
});

it('an icon is drawn, and not spoken of', () => {
  expect(icon('close').toString()).toBe(
    '<svg class="icon" viewBox="0 0 20 20" aria-hidden="true"><path d="m5 5 10 10M15 5 5 15"></path></svg>',
  );
});

it('what the scripts put into a page has its texts in the language of the page', () => {
  expect(scriptParts('en').toString()).toBe(
    '<template id="page:script-parts" data-copied="Copied" data-copy-failed="Could not copy" data-heading-copied="Link copied" data-branch-failed="The list could not be loaded." data-screen-failed="The larger view could not be loaded." data-search-failed="The search could not be loaded. Please try again." data-concept-more="Concept page" data-lab-failed="The simulator could not be loaded.">' +
      '<div class="code-tools"><button type="button" class="wrap" aria-pressed="false">Wrap lines</button>' +
      '<button type="button" class="play">Run in the simulator</button>' +
      '<button type="button" class="copy" data-commands="Copy commands">Copy</button></div>' +
      '<div class="diagram-tools"><button type="button" aria-haspopup="dialog">Enlarge</button></div>' +
      '<dialog class="diagram-screen">' +
      '<div class="diagram-stage" role="group" aria-label="Diagram: arrows move it, + and - zoom, 0 shows all of it" tabindex="0" autofocus></div>' +
      '<div class="diagram-screen-tools">' +
      `<button type="button" class="farther" aria-label="Zoom out">${icon('minus').toString()}</button>` +
      '<button type="button" class="whole">Show all</button>' +
      `<button type="button" class="closer" aria-label="Zoom in">${icon('plus').toString()}</button>` +
      `<button type="button" class="close" aria-label="Close">${icon('close').toString()}</button>` +
      '</div></dialog></template>' +
      '<p id="page:announcer" class="unseen" role="status"></p>',
  );
});

it.each([
  ['theme switch', themeSwitch],
  ['script parts', scriptParts],
])('what every page holds is made once for each language: %s', (_, part) => {
  for (const lang of LANGS) expect(part(lang)).toBe(part(lang));
  expect(new Set(LANGS.map((lang) => part(lang).toString())).size).toBe(LANGS.length);
});
