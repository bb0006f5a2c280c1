import type { Step } from './written.ts';

/** A way as the server writes it: `spec.containers[0].image`. */
export function wayText(path: readonly Step[]): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text === '' ? step : `${text}.${step}`;
  }, '');
}
