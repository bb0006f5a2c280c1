import * as disk from 'node:fs';

/**
 * What is asked of the file system while a site is written, so that tests can stop at each step. Synchronous, because
 * thousands of small files go several times faster so.
 */
export type FileSystem = Pick<
  typeof disk,
  | 'closeSync'
  | 'copyFileSync'
  | 'fstatSync'
  | 'lstatSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readdirSync'
  | 'readFileSync'
  | 'readSync'
  | 'renameSync'
  | 'rmSync'
  | 'writeFileSync'
  | 'writeSync'
>;

export const fileSystem: FileSystem = disk;
