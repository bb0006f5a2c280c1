/**
 * Runs inside the page's head before anything is drawn, so that a chosen theme never flashes in. Printed into the page as
 * text: it must not use anything from outside its own body.
 */
export function beforePaint(): void {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('madang-theme');
    if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  } catch {
    // Storage is closed to this site: the system's theme stands.
  }
}
