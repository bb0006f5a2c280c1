export { publish, type Published, type Publishing } from './publish.ts';
export { NOT_PUBLISHED, type Withdrawn } from './withdraw.ts';
export { differenceOf, isEmpty, type Change, type Difference } from './receipt/difference.ts';
export { printDifference } from './receipt/print-difference.ts';
export { readReceipt } from './receipt/read-receipt.ts';
export { receiptPath, type Inventory, type Receipt } from './receipt/receipt.ts';
export { takeInventory } from './receipt/take-inventory.ts';
export { FONT_STYLESHEET } from './font/cut-fonts.ts';
export { fontInDevelopment, type DevelopmentFile } from './font/font-in-development.ts';
