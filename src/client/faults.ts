import type { FaultList } from '../astro/faults-of-page.ts';

const STYLE = `
:host { position: fixed; inset: auto 1rem 1rem auto; z-index: 100; inline-size: min(36rem, calc(100vw - 2rem));
  max-block-size: 45vh; overflow: auto; padding: 0.75rem 1rem; border-radius: 0.5rem; color: #f4f1ea; background: #26221d;
  font: 0.875rem/1.5 system-ui, sans-serif; box-shadow: 0 4px 24px rgb(0 0 0 / 35%); }
header { display: flex; justify-content: space-between; gap: 1rem; }
button { color: inherit; background: none; border: 1px solid currentColor; border-radius: 0.25rem; font: inherit; cursor: pointer; }
ul { margin: 0.5rem 0 0; padding: 0; list-style: none; }
li { margin-block: 0.5rem; padding-inline-start: 0.75rem; border-inline-start: 3px solid #8a8172; }
li.error { border-color: #ff7a66; }
li.warning { border-color: #f0b944; }
a { color: inherit; }
p { margin: 0.125rem 0 0; }
@media print { :host { display: none; } }
`;

// Only in development: shows what is wrong with the note of this page, at the foot of the window.
const list = document.getElementById('page:faults')?.textContent;
if (list !== undefined) show(JSON.parse(list) as FaultList);

function show({ heading, close, faults }: FaultList): void {
  const host = document.createElement('aside');
  host.setAttribute('aria-label', heading);
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;

  const button = element('button', close);
  button.addEventListener('click', () => {
    host.remove();
  });
  const head = element('header');
  head.append(element('strong', heading), button);

  const items = element('ul');
  for (const { severity, place, code, message, hint, open } of faults) {
    const link = element('a', place);
    link.setAttribute('href', open);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      void fetch(open);
    });
    const item = element('li');
    item.className = severity;
    item.append(link, ' ', element('code', code), element('p', message));
    if (hint !== undefined) item.append(element('p', hint));
    items.append(item);
  }
  root.append(style, head, items);
  document.body.append(host);
}

function element(name: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
