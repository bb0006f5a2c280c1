// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const HEARTBEAT = 2_000;
const STALE_AFTER = 15_000;

/**
 * Runs `work` while no other process on this machine runs work under the same lock. The lock is a folder, since making one
 * either succeeds or fails as a whole; its owner touches it every two seconds, so that the lock of a process that was
 * killed is taken over after fifteen.
 *
 * @template Result
 * @param {string} folder Path of the lock.
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function withLock(folder, work) {
  const token = `${process.pid} ${Date.now()} ${Math.random()}`;
  mkdirSync(dirname(folder), { recursive: true });
  while (!(await take(folder, token))) await pause(200);
  const heartbeat = setInterval(() => {
    touch(folder);
  }, HEARTBEAT);
  const release = () => {
    clearInterval(heartbeat);
    if (holds(folder, token)) rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/**
 * @param {string} folder
 * @param {string} token
 */
async function take(folder, token) {
  const tookOver = isStale(folder) && setAside(folder);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(join(folder, 'owner'), token);
  // Two processes may find the same stale lock, and the slower one set aside the new lock of the faster one.
  if (tookOver) await pause(300);
  return holds(folder, token);
}

/** @param {string} folder */
function isStale(folder) {
  const touched = statSync(folder, { throwIfNoEntry: false })?.mtimeMs;
  return touched !== undefined && Date.now() - touched > STALE_AFTER;
}

/** @param {string} folder */
function setAside(folder) {
  const aside = `${folder}.stale-${process.pid}`;
  try {
    renameSync(folder, aside);
  } catch {
    // Another process was quicker.
    return false;
  }
  rmSync(aside, { recursive: true, force: true });
  return true;
}

/**
 * @param {string} folder
 * @param {string} token
 */
function holds(folder, token) {
  try {
    return readFileSync(join(folder, 'owner'), 'utf8') === token;
  } catch {
    return false;
  }
}

/** @param {string} folder */
function touch(folder) {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch {
    // The lock was taken over while this machine slept; the work is nearly done all the same.
  }
}
