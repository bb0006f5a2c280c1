import path from 'node:path';
import type { Growth } from '#engine';
import { type Locations, receiptPath } from '#locations';
import { textsFor } from '#i18n';
import { type Difference, differenceOf, isEmpty, readReceipt, takeInventory } from '#publish';
import type { DifferenceOptions } from './difference-options.ts';

/** What would become public, and what the command ends with. */
export interface FoundDifference {
  readonly difference: Difference;
  /** Whether there is a receipt to compare with. */
  readonly compared: boolean;
  /** 1 where something is newly public and the command was told to fail then; 2 where the receipt cannot be read. */
  readonly code: 0 | 1 | 2;
}

/** Compares what notes would publish with a receipt, and says on the error stream where there is none. Writes nothing. */
export async function findDifference(
  growth: Growth,
  { dist }: Locations,
  { receipt, failOnNew }: DifferenceOptions,
): Promise<FoundDifference> {
  const file = receipt === undefined ? receiptPath(dist) : path.resolve(process.env['INIT_CWD'] ?? '.', receipt);
  const before = await readReceipt(file);
  const { owner } = textsFor(growth.site.defaultLanguage);
  if (before === 'unreadable') process.stderr.write(`${owner.receiptUnreadable(file)}\n`);
  if (before === 'missing') process.stderr.write(`${owner.noReceipt(file)}\n`);
  const known = typeof before === 'string' ? undefined : before;
  const difference = differenceOf(takeInventory(growth), known);
  const failed = failOnNew && !isEmpty(difference.added);
  return { difference, compared: known !== undefined, code: before === 'unreadable' ? 2 : failed ? 1 : 0 };
}
