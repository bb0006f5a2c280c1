import { announce } from './announce.ts';
import { scriptText } from './parts.ts';

/**
 * Brings the simulators of a page to life when they come into view or are touched, and the one that the address names at once;
 * nothing of what that takes is loaded before.
 */
export function wakeSimulators(): void {
  const figures = [...document.querySelectorAll<HTMLElement>('figure.simulator[data-start]')];
  const shelf = document.querySelector<HTMLElement>('.lab-place');
  if (figures.length === 0 && shelf === null) return;
  const failed = (): void => {
    announce(scriptText('labFailed'));
  };
  if (shelf !== null) import('#lab').then(({ wakeShelf }) => wakeShelf(shelf, failed)).catch(failed);
  const wake = (figure: HTMLElement): void => {
    seen.unobserve(figure);
    import('#lab').then(({ wakeFigure }) => wakeFigure(figure, figures.indexOf(figure))).catch(failed);
  };
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting && target instanceof HTMLElement) wake(target);
  });
  const isNamed = location.hash.startsWith('#lab=');
  for (const figure of figures) {
    if (isNamed) wake(figure);
    else seen.observe(figure);
  }
}
