import { textsFor } from '#i18n';
import type { Edit } from '../../source/prepared-text.ts';
import { type Change, type Rewrite, UNCHANGED } from '../rewrite.ts';
import { pluginField } from './plugin-field.ts';

/** Shows the note of a Kanban board as the lists that it is, with a notice; the settings of the plugin are left out. */
export const boardNote: Rewrite = (text, { note, placeOf }) => {
  if (!pluginField(note, 'kanban-plugin')) return UNCHANGED;
  const edits: Edit[] = [{ start: 0, end: 0, insert: `> [!info] Kanban\n> ${textsFor(note.lang).plugins.board}\n\n` }];
  const settings = text.search(/^%% kanban:settings[ \t]*$/m);
  const end = settings === -1 ? text.length : settings;
  // Days and times of cards: `@{2024-01-31}`, `@@{10:00}`.
  for (const { 0: date, index } of text.slice(0, end).matchAll(/@{1,2}\{[^{}\n]{1,40}\}/g)) {
    const brace = index + date.indexOf('{') + 1;
    edits.push(
      { start: index, end: brace, insert: '' },
      { start: index + date.length - 1, end: index + date.length, insert: '' },
    );
  }
  const closing = text.indexOf('\n%%', settings + 1);
  const changes: Change[] = [{ kind: 'changed', what: 'Kanban', place: placeOf(0) }];
  if (settings !== -1) {
    edits.push({ start: settings, end: closing === -1 ? text.length : closing + 3, insert: '' });
    changes.push({ kind: 'lost', what: '%% kanban:settings', place: placeOf(settings) });
  }
  return { edits, diagnostics: [], changes };
};
