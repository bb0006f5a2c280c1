import { announce } from './announce.ts';
import { scriptText } from './parts.ts';

/** A click on the anchor beside a heading also copies the link to it. */
export function copyHeadingLinks(): void {
  document.addEventListener('click', (event) => {
    const anchor = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.heading-anchor') : null;
    // Without a clipboard (a page not served securely) or permission, the address bar still has the link.
    if (anchor === null || !isSecureContext) return;
    navigator.clipboard.writeText(anchor.href).then(
      () => {
        announce(scriptText('headingCopied'));
      },
      () => undefined,
    );
  });
}
