import { announce } from './announce.ts';
import { scriptText } from './parts.ts';

/**
 * Gives each folder of the sidebar a button that opens and closes it in place; a closed folder's contents are fetched
 * when it is first opened. Without this the folder's link leads to its page.
 */
export function openBranches(): void {
  const sidebar = document.querySelector<HTMLElement>('.sidebar-notes');
  if (sidebar !== null) addButtons(sidebar);
}

function addButtons(list: HTMLElement): void {
  for (const link of list.querySelectorAll<HTMLAnchorElement>('li > a')) {
    const branch = link.nextElementSibling;
    if (branch !== null || link.dataset['branch'] !== undefined) addButton(link, branch);
  }
}

function addButton(link: HTMLAnchorElement, branch: Element | null): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'disclosure';
  button.setAttribute('aria-label', link.textContent);
  button.setAttribute('aria-expanded', String(branch !== null));
  button.addEventListener('click', () => void toggle(button, link));
  link.before(button);
}

async function toggle(button: HTMLButtonElement, link: HTMLAnchorElement): Promise<void> {
  const opens = button.getAttribute('aria-expanded') !== 'true';
  const { branch } = link.dataset;
  if (opens && link.nextElementSibling === null && branch !== undefined) {
    if (button.ariaBusy === 'true') return;
    button.ariaBusy = 'true';
    try {
      await load(link, branch);
    } catch {
      announce(scriptText('branchFailed'));
      // The link still leads to the folder's page, which says what is wrong if the network does not answer.
      return;
    } finally {
      button.ariaBusy = null;
    }
  }
  button.setAttribute('aria-expanded', String(opens));
  const list = link.nextElementSibling;
  if (list instanceof HTMLElement) list.hidden = !opens;
}

async function load(link: HTMLAnchorElement, href: string): Promise<void> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answered ${response.status}`);
  const list = new DOMParser().parseFromString(await response.text(), 'text/html').querySelector('ul');
  if (list === null) throw new Error(`${href} holds no list`);
  addButtons(list);
  link.after(list);
}
