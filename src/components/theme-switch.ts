import { attributes, html } from '#html';
import { textsFor } from '#i18n';
import { icon } from './icon.ts';
import { oncePerLanguage } from './once-per-language.ts';

const THEMES = ['system', 'light', 'dark'] as const;

/** Three-way choice of the theme. Shown only where scripts run, since without them the system decides. */
export const themeSwitch = oncePerLanguage((lang) => {
  const { theme } = textsFor(lang);
  const choices = THEMES.map((name) => {
    const checked = attributes({ checked: name === 'system' });
    return html`
      <label title="${theme[name]}">
        <input type="radio" name="theme" value="${name}"${checked} autocomplete="off">
        ${icon(name)}
        <span class="unseen">${theme[name]}</span>
      </label>
    `;
  });
  return html`<fieldset class="theme-switch"><legend class="unseen">${theme.label}</legend>${choices}</fieldset>`;
});
