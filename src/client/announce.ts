const STANDS_MS = 3000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Says something to those who listen to the page instead of seeing it. */
export function announce(text: string): void {
  const announcer = document.getElementById('page:announcer');
  if (announcer === null) return;
  announcer.textContent = '';
  clearTimeout(timer);
  // A text that takes the place of an equal one is not heard unless there was silence between.
  requestAnimationFrame(() => {
    announcer.textContent = text;
  });
  timer = setTimeout(() => {
    announcer.textContent = '';
  }, STANDS_MS);
}
