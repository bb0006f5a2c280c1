/** Brings the current page into view in a long sidebar, and closes the drawer when the window grows beyond it. */
export function settleSidebar(): void {
  const sidebar = document.querySelector<HTMLElement>('.sidebar');
  if (sidebar === null) return;
  const notes = sidebar.querySelector<HTMLElement>('.sidebar-notes') ?? sidebar;
  const showCurrent = (): void => {
    const current = notes.querySelector<HTMLElement>('[aria-current="page"]');
    if (current === null) return;
    const box = notes.getBoundingClientRect();
    const { top, bottom } = current.getBoundingClientRect();
    if (top < box.top || bottom > box.bottom) notes.scrollTop += top - box.top - box.height / 3;
  };
  showCurrent();
  sidebar.addEventListener('toggle', showCurrent);
  matchMedia('(min-width: 48rem)').addEventListener('change', ({ matches }) => {
    if (matches && !sidebar.matches('.drawer')) sidebar.hidePopover();
  });
}
