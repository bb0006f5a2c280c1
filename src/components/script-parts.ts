import { attributes, html } from '#html';
import { textsFor } from '#i18n';
import { oncePerLanguage } from './once-per-language.ts';

/** What the scripts put into the page, with their texts; seen by nobody where no script runs. */
export const scriptParts = oncePerLanguage((lang) => {
  const { code, menu, text } = textsFor(lang);
  const texts = attributes({
    'data-copied': code.copied,
    'data-copy-failed': code.copyFailed,
    'data-heading-copied': text.headingCopied,
    'data-branch-failed': menu.branchFailed,
  });
  return html`
    <template id="page:script-parts"${texts}>
      <div class="code-tools">
        <button type="button" class="wrap" aria-pressed="false">${code.wrap}</button>
        <button type="button" class="copy" data-commands="${code.copyCommands}">${code.copy}</button>
      </div>
    </template>
    <p id="page:announcer" class="unseen" role="status"></p>
  `;
});
