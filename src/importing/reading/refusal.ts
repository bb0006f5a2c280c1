import type { PerLang } from '#naming';

/** Why an import cannot begin, with a way out. */
export interface Refusal {
  readonly refused: PerLang<string>;
}

export function refuse(ko: string, en: string): Refusal {
  return { refused: { ko, en } };
}

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}
