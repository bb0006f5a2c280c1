import { attributes, html } from '#html';
import { textsFor } from '#i18n';
import { icon } from './icon.ts';
import { oncePerLanguage } from './once-per-language.ts';

/** What the scripts put into the page, with their texts; seen by nobody where no script runs. */
export const scriptParts = oncePerLanguage((lang) => {
  const { code, concepts, diagram, lab, menu, search, text } = textsFor(lang);
  const texts = attributes({
    'data-copied': code.copied,
    'data-copy-failed': code.copyFailed,
    'data-heading-copied': text.headingCopied,
    'data-branch-failed': menu.branchFailed,
    'data-screen-failed': diagram.screenFailed,
    'data-search-failed': search.failed,
    'data-concept-more': concepts.more,
    'data-lab-failed': lab.failed,
  });
  return html`
    <template id="page:script-parts"${texts}>
      <div class="code-tools">
        <button type="button" class="wrap" aria-pressed="false">${code.wrap}</button>
        <button type="button" class="play">${code.play}</button>
        <button type="button" class="copy" data-commands="${code.copyCommands}">${code.copy}</button>
      </div>
      <div class="diagram-tools"><button type="button" aria-haspopup="dialog">${diagram.enlarge}</button></div>
      <dialog class="diagram-screen">
        <div class="diagram-stage" role="group" aria-label="${diagram.keys}" tabindex="0" autofocus></div>
        <div class="diagram-screen-tools">
          <button type="button" class="farther" aria-label="${diagram.farther}">${icon('minus')}</button>
          <button type="button" class="whole">${diagram.whole}</button>
          <button type="button" class="closer" aria-label="${diagram.closer}">${icon('plus')}</button>
          <button type="button" class="close" aria-label="${diagram.close}">${icon('close')}</button>
        </div>
      </dialog>
    </template>
    <p id="page:announcer" class="unseen" role="status"></p>
  `;
});
