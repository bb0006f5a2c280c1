import { CommandError, type Session } from '../session.ts';

/** The text that `-f` names. */
export function fileText({ files }: Session, name: string): string {
  const text = files[name];
  if (text === undefined) throw new CommandError(`error: the path "${name}" does not exist`);
  return text;
}
