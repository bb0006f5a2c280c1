import { COMMAND_PATHS, flagsOf } from '../arguments/command-flags.ts';

/** What `-h` shows: the form of a command and its flags. The prose of kubectl's own help is left out. */
export function usage(path: readonly string[]): string {
  const name = path.join(' ');
  const parts = COMMAND_PATHS.filter((known) => name === '' || known.startsWith(`${name} `));
  const isCommand = COMMAND_PATHS.includes(name);
  const lines: string[] = [];
  if (name === '') lines.push('kubectl controls the Kubernetes cluster manager.', '');
  if (parts.length > 0 && (name === '' || !isCommand)) {
    lines.push('Available Commands:', ...parts.map((part) => `  ${part.slice(name === '' ? 0 : name.length + 1)}`), '');
  }
  if (isCommand) {
    const forms = { list: '=[]', number: '=0', span: '=0s', text: "=''", 'optional text': "=''", nothing: '=false' };
    lines.push(
      'Options:',
      ...flagsOf(name).map(({ name: flag, short, takes }) => {
        return `    ${short === '' ? '' : `-${short}, `}--${flag}${forms[takes]}`;
      }),
      '',
    );
  }
  lines.push(
    'Usage:',
    `  kubectl ${name}${isCommand ? ' [flags] [options]' : `${name === '' ? '' : ' '}SUBCOMMAND [options]`}`,
  );
  return `${lines.join('\n')}\n`;
}
