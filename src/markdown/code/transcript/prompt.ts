/** Prompts that are told from output without help. All parts are bounded: a line is read in linear time. */
const CERTAIN = new RegExp(
  String.raw`^(?:${[
    // [root@k8s-master daemonset]#
    String.raw`\[[^\]\n]{1,80}\][#$%]`,
    // (venv) user@host:~/notes$
    String.raw`(?:\([^()\n]{1,40}\) )?[\w.-]{1,64}@[\w.-]{1,64}(?:[: ][^$#%>\n]{0,80})?[$#%]`,
    // $
    String.raw`(?:\([^()\n]{1,40}\) )?\$`,
    // / #, as in a container without bash
    String.raw`[~/][^\s$#%>]{0,80} ?[$#%]`,
    // PS C:\notes>, C:\notes>
    String.raw`PS [^>\n]{0,80}>`,
    String.raw`[A-Z]:\\[^>\n]{0,80}>`,
    String.raw`[❯➜]`,
  ].join('|')})(?: |$)`,
);

/** Prompts that could be comments or output, believed only where the author says that the block is a transcript. */
const LIKELY = /^(?:#|%|>{1,3}|[a-z][\w.-]{0,20}>)(?: |$)/;

/** How prompts look in a block. */
export type PromptStyle = 'certain' | 'likely';

/** The prompt at the beginning of a line with the space behind it; `undefined` where there is none. */
export function promptOf(line: string, style: PromptStyle): string | undefined {
  return (style === 'certain' ? CERTAIN : LIKELY).exec(line)?.[0];
}

/** The grammar of what is typed behind a prompt. */
export function grammarBehind(prompt: string): string {
  if (/^(?:PS |[A-Z]:)/.test(prompt)) return 'powershell';
  if (prompt.startsWith('>>>')) return 'python';
  return /sql|postgres/.test(prompt) ? 'sql' : 'shellscript';
}
