import type { PlainBlock } from './plain-note.ts';

/** `[root@k8s-master ~]# `, `ubuntu@node1:~$ `: nothing but a terminal writes these. */
const PROMPT = /^(?:\[[\w.-]+@[\w.-]+ [^\]\n]{1,80}\][#$]|[\w.-]+@[\w.-]+:[~/][^\s$#]{0,80}[#$]) \S/;
/** The head of a table that a command prints, and one of its rows. */
const TABLE_HEAD = /^[A-Z][A-Z()_-]+(?:\s+[A-Z][A-Z()_-]+)+\s*$/;
const TABLE_ROW = /^[!-~]+(?:\s+[!-~]+){2,}\s*$/;
const RESULT =
  /^(?:[\w.-]+\/[\w.-]+|[\w.]+ "[\w./-]+") (?:created|configured|deleted|unchanged|scaled|edited|labeled|annotated|patched|restarted|exposed|cordoned|uncordoned|drained|tainted|serverside-applied|force deleted)\b/;

/** What plain text copies from a terminal: lines with a prompt, and what follows them that only a command prints. */
export function transcriptsIn(text: string): PlainBlock[] {
  if (!/[#$] \S/.test(text)) return [];
  const blocks: PlainBlock[] = [];
  let open: { start: number; end: number } | undefined;
  let isTable = false;
  let start = 0;
  const close = (): void => {
    if (open === undefined) return;
    const { start: from, end: to } = open;
    const edits = [
      { start: from, end: from, insert: `${from > 0 ? '\n' : ''}\`\`\`console\n` },
      { start: to, end: to, insert: `\n\`\`\`${text.startsWith('\n\n', to) || to === text.length ? '' : '\n'}` },
    ];
    blocks.push({ start: from, end: to, what: '[…]#', edits });
    open = undefined;
  };
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const isPrompt = PROMPT.test(line);
    const isHead = TABLE_HEAD.test(line);
    isTable = !isPrompt && (isHead || (isTable && TABLE_ROW.test(line)));
    if (isPrompt || (open !== undefined && (isTable || RESULT.test(line)))) open = { start: open?.start ?? start, end };
    else close();
    start = end + 1;
  }
  close();
  return blocks;
}
