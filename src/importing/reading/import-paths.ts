import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLang, type Lang } from '#naming';
import { refuse, type Refusal } from './refusal.ts';

/** Where notes come from and go to: absolute paths, seen to be apart. */
export interface ImportPaths {
  /** The folder that is read. */
  readonly root: string;
  /** The only file of it that is imported, as a path below `root`; `undefined` for all of them. */
  readonly only: string | undefined;
  readonly to: string;
  /** The language that `to` is the folder of, by its name. */
  readonly folderLang: Lang | undefined;
}

/** Looks at both ends of an import; refuses what can only go wrong. */
export async function importPaths(from: string, to: string): Promise<ImportPaths | Refusal> {
  const found = await stat(from).catch(() => undefined);
  if (found === undefined)
    return refuse(`그런 파일이나 폴더가 없습니다: ${from}. 경로를 확인하세요.`, `There is no ${from}. Check the path.`);
  if (/\.(?:zip|tar|t?gz|7z|rar)$/i.test(from) && found.isFile())
    return refuse(
      `압축 파일은 먼저 풀고 그 폴더를 적으세요. 예: unzip "${from}" -d 풀린-폴더`,
      `${from} is an archive. Unpack it first and give the folder: unzip "${from}" -d unpacked`,
    );
  if (!found.isDirectory() && !found.isFile())
    return refuse(`파일도 폴더도 아닙니다: ${from}`, `${from} is neither a file nor a folder.`);
  const target = await stat(to).catch(() => undefined);
  if (target !== undefined && !target.isDirectory())
    return refuse(`--to에 적은 것이 폴더가 아닙니다: ${to}`, `--to ${to} is not a folder.`);
  const [source, destination] = [await realpath(from), await realOf(to)];
  if (isInside(source, destination) || (found.isDirectory() && isInside(destination, source)))
    return refuse(
      `가져올 곳(${from})과 쓸 곳(${to}) 가운데 하나가 다른 하나 안에 있습니다. 서로 떨어진 폴더를 적으세요.`,
      `Of ${from} and ${to}, one lies inside the other. Give folders that lie apart.`,
    );
  const name = path.basename(destination).toLowerCase();
  const isFile = found.isFile();
  return {
    root: isFile ? path.dirname(source) : source,
    only: isFile ? path.basename(source) : undefined,
    to: destination,
    folderLang: isLang(name) ? name : undefined,
  };
}

/** The real path of a folder that may not be there yet. */
async function realOf(folder: string): Promise<string> {
  try {
    return await realpath(folder);
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(await realOf(parent), path.basename(folder));
  }
}

function isInside(inner: string, outer: string): boolean {
  const relative = path.relative(outer, inner);
  return relative === '' || (relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative));
}
