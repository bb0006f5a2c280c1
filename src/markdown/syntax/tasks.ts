import { type PerLang } from '#naming';
import { textsFor } from '#i18n';
import { escapeHtml } from '#html';
import { own } from '../markers.ts';
import type { DraftContext, TransformFactory } from '../transform.ts';

/**
 * Makes task lists accessible: each box has a name that tells its state. Beside GFM's `[ ]` and `[x]`, the states that
 * Obsidian's users write (`[/]`, `[-]`, `[>]` …) are told by `data-task` on the item.
 */
export const tasks: TransformFactory = (context) => {
  if (!CANDIDATE.test(context.text)) return { name: 'tasks' };
  return {
    name: 'tasks',
    mdast: {
      name: 'tasks',
      listItem: (node, ctx) => {
        const first = node.children[0];
        const head = first?.type === 'paragraph' ? first.children[0] : undefined;
        const written = head?.type === 'text' ? MARK.exec(head.value) : null;
        const state = typeof node.checked === 'boolean' ? (node.checked ? 'done' : 'open') : STATES[written?.[1] ?? ''];
        if (state === undefined) return;
        if (typeof node.checked === 'boolean') ctx.setProperty(node, 'checked', null);
        else if (head?.type === 'text') ctx.setProperty(head, 'value', head.value.slice(written?.[0].length));
        ctx.setProperty(node, 'data', {
          ...node.data,
          hProperties: { ...node.data?.hProperties, className: [own('task-list-item')], dataTask: own(state) },
        });
        const box = { type: 'text', value: `${checkbox(state, context)} ` } as const;
        if (first?.type === 'paragraph') ctx.prependChild(first, box);
        else ctx.prependChild(node, { type: 'paragraph', children: [box] });
      },
    },
  };
};

const CANDIDATE = /^[ \t>]*(?:[-*+]|\d+[.)])[ \t]+\[.\]/m;
const MARK = /^\[([-/><!?*])\](?=\s)\s*/;

const STATES: Readonly<Record<string, TaskState>> = {
  '/': 'half-done',
  '-': 'cancelled',
  '>': 'deferred',
  '<': 'scheduled',
  '!': 'important',
  '?': 'question',
  '*': 'starred',
};

type TaskState = 'open' | 'done' | keyof typeof OTHER_NAMES;

const OTHER_NAMES = {
  'half-done': { ko: '하고 있는 일', en: 'In progress' },
  cancelled: { ko: '취소한 일', en: 'Cancelled' },
  deferred: { ko: '미룬 일', en: 'Deferred' },
  scheduled: { ko: '날을 잡은 일', en: 'Scheduled' },
  important: { ko: '중요한 일', en: 'Important' },
  question: { ko: '물어볼 일', en: 'Question' },
  starred: { ko: '표시해 둔 일', en: 'Starred' },
} as const satisfies Record<string, PerLang<string>>;

function checkbox(state: TaskState, { lang, verbatim }: DraftContext): string {
  const checked = state === 'done' ? ' checked' : '';
  return verbatim(`<input type="checkbox" disabled${checked} aria-label="${escapeHtml(nameOf(state, lang))}">`);
}

function nameOf(state: TaskState, lang: DraftContext['lang']): string {
  const { taskDone, taskOpen } = textsFor(lang).text;
  if (state === 'done') return taskDone;
  return state === 'open' ? taskOpen : OTHER_NAMES[state][lang];
}
