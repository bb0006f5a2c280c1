import { type Cursor, ahead, isBlank, isBreak, isGap, passBlanks, passBreak, passComment, passTo } from './cursor.ts';
import type { Scanned } from './scanned.ts';
import { YamlProblem } from './yaml-fault.ts';

/** Prefixes of tags by their handles, as `%TAG` sets them. */
export type TagHandles = Map<string, string>;

/** The handles that every document has. */
export function tagHandles(): TagHandles {
  return new Map([
    ['!', '!'],
    ['!!', 'tag:yaml.org,2002:'],
  ]);
}

/** Reads the name of an anchor or alias. */
export function scanName(cursor: Cursor): Scanned {
  const start = cursor.at++;
  const value = passTo(cursor, NOT_ALPHA);
  if (value === '' || !(isGap(ahead(cursor)) || '?:,]}%@`'.includes(ahead(cursor))))
    throw new YamlProblem('yaml-character', start, 'did not find expected alphabetic or numeric character');
  return { value, end: cursor.at };
}

const NOT_ALPHA = /$|[^\w-]/g;
const NOT_URI = /$|[^\w\-;/?:@&=+$,.!~*'()[\]%]/g;

/** Reads a tag and says it in full, such as `tag:yaml.org,2002:str` for `!!str`. */
export function scanTag(cursor: Cursor, handles: TagHandles): Scanned {
  const start = cursor.at;
  const problem = (what: string): YamlProblem => new YamlProblem('yaml-tag', start, what);
  let value: string;
  if (ahead(cursor, 1) === '<') {
    cursor.at += 2;
    value = unescaped(passTo(cursor, NOT_URI), problem);
    if (value === '') throw problem('did not find expected tag URI');
    if (ahead(cursor) !== '>') throw problem("did not find the expected '>'");
    cursor.at++;
  } else {
    const written = passTo(cursor, NOT_URI);
    const [, named = '', rest = ''] = /^(![\w-]*!)?(.*)$/s.exec(written) ?? [];
    const handle = named === '' ? '!' : named;
    const suffix = unescaped(named === '' ? rest.slice(1) : rest, problem);
    if (named !== '' && suffix === '') throw problem('did not find expected tag URI');
    const prefix = handles.get(handle);
    if (prefix === undefined) throw problem('found undefined tag handle');
    value = suffix === '' ? '!' : prefix + suffix;
  }
  if (!isGap(ahead(cursor))) throw problem('did not find expected whitespace or line break');
  return { value, end: cursor.at };
}

function unescaped(uri: string, problem: (what: string) => YamlProblem): string {
  if (!uri.includes('%')) return uri;
  try {
    return decodeURIComponent(uri);
  } catch {
    throw problem('did not find URI escaped octet');
  }
}

/** Reads a directive, which begins with `%` at the beginning of a line; of `%TAG` the handle is kept. */
export function scanDirective(cursor: Cursor, handles: TagHandles): void {
  const start = cursor.at++;
  const problem = (what: string): YamlProblem => new YamlProblem('yaml-syntax', start, what);
  const name = passTo(cursor, NOT_ALPHA);
  if (name === '') throw problem('could not find expected directive name');
  if (!isGap(ahead(cursor))) throw problem('found unexpected non-alphabetical character');
  passBlanks(cursor);
  if (name === 'YAML') {
    const version = passTo(cursor, /$|[^\d.]/g);
    if (!/^\d\d?\.\d\d?$/.test(version)) throw problem('did not find expected version number');
    if (Number.parseInt(version, 10) !== 1 || Number(version.slice(version.indexOf('.') + 1)) !== 1)
      throw problem('found incompatible YAML document');
  } else if (name === 'TAG') {
    const handle = /^!(?:[\w-]*!)?$/.exec(passTo(cursor, /$|\s/g))?.[0];
    if (handle === undefined || !isBlank(ahead(cursor))) throw problem("did not find expected '!'");
    passBlanks(cursor);
    handles.set(handle, unescaped(passTo(cursor, NOT_URI), problem));
  } else throw problem('found unknown directive name');
  passBlanks(cursor);
  passComment(cursor);
  if (ahead(cursor) !== '' && !isBreak(ahead(cursor))) throw problem('did not find expected comment or line break');
  passBreak(cursor);
}
