/** What a process that makes a theme is told. */
export interface Order {
  readonly base: string;
  /** Where it writes. */
  readonly folder: string;
  /** Where some of the notes run code. */
  readonly code?: CodeOrder;
}

/** The folder of notes, and that of what is kept between builds. */
export interface CodeOrder {
  readonly content: string;
  readonly cache: string;
}

/** Name of the environment variable that holds the order, as JSON. */
export const ORDER = 'MADANG_BAKE';

/** Reads the order of this process. */
export function readOrder(): Order {
  const order = process.env[ORDER];
  if (order === undefined) throw new Error(`${ORDER} is not set: this process is started by the build`);
  return JSON.parse(order) as Order;
}
