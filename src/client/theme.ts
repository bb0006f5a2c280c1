const KEY = 'madang-theme';

/** Lets the reader choose the theme and keeps the choice, in step with other open pages of the site. */
export function switchTheme(): void {
  const choices = [...document.querySelectorAll<HTMLInputElement>('.theme-switch input')];
  const show = (theme: string): void => {
    if (theme === 'system') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
    for (const choice of choices) choice.checked = choice.value === theme;
  };
  show(document.documentElement.dataset['theme'] ?? 'system');
  for (const choice of choices) {
    choice.addEventListener('change', () => {
      show(choice.value);
      keep(choice.value);
    });
  }
  addEventListener('storage', ({ key, newValue }) => {
    if (key === KEY) show(newValue ?? 'system');
  });
}

function keep(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // Storage is closed to this site: the choice holds for this page.
  }
}
