/** The receipt of the site in the folder `dist` lies beside it: never in what is deployed, never among the notes. */
export function receiptPath(dist: string): string {
  return `${dist.replace(/[\\/]+$/, '')}.receipt.json`;
}
