import type { DOMWindow } from 'jsdom';

type Method = (this: Element, ...given: unknown[]) => unknown;

/** What changes the element on which it is called. */
const OWN = ['setAttribute', 'setAttributeNS', 'removeAttribute', 'removeAttributeNS', 'toggleAttribute'] as const;
/** What puts the nodes that it is given elsewhere. */
const MOVING = [
  'append',
  'prepend',
  'before',
  'after',
  'replaceWith',
  'replaceChildren',
  'appendChild',
  'insertBefore',
  'replaceChild',
  'insertAdjacentElement',
] as const;

/**
 * Calls `changed` with each element that is given other attributes or another place. A `MutationObserver` tells the same, at several
 * times the cost of the change itself.
 */
export function watchChanges(window: DOMWindow, changed: (element: Element) => void): void {
  for (const name of OWN) {
    patch(window, name, (element) => {
      changed(element);
    });
  }
  for (const name of MOVING) {
    patch(window, name, (_, nodes) => {
      for (const node of nodes) {
        if (node instanceof window.Element) changed(node);
        else if (node instanceof window.DocumentFragment) for (const child of node.children) changed(child);
      }
    });
  }
  for (const name of ['id', 'className'] as const) {
    const described = Object.getOwnPropertyDescriptor(window.Element.prototype, name) as Written | undefined;
    if (described === undefined) continue;
    Object.defineProperty(window.Element.prototype, name, {
      ...described,
      set(this: Element, value: string) {
        changed(this);
        described.set.call(this, value);
      },
    });
  }
  watchClassLists(window, changed);
}

interface Written extends PropertyDescriptor {
  readonly set: (this: Element, value: string) => void;
}

interface Listed extends PropertyDescriptor {
  readonly get: (this: Element) => DOMTokenList;
}

function patch(window: DOMWindow, name: string, before: (element: Element, given: readonly unknown[]) => void): void {
  for (const prototype of [window.Element.prototype, window.Node.prototype]) {
    const original = Object.getOwnPropertyDescriptor(prototype, name)?.value as Method | undefined;
    if (original === undefined) continue;
    const method: Method = function (...given) {
      before(this, given);
      return original.apply(this, given);
    };
    Object.defineProperty(prototype, name, { value: method, configurable: true, writable: true });
  }
}

/** A list of classes does not say whose it is. */
function watchClassLists(window: DOMWindow, changed: (element: Element) => void): void {
  const described = Object.getOwnPropertyDescriptor(window.Element.prototype, 'classList') as Listed | undefined;
  if (described === undefined) return;
  Object.defineProperty(window.Element.prototype, 'classList', {
    ...described,
    get(this: Element) {
      const list = described.get.call(this);
      if (Object.hasOwn(list, 'add')) return list;
      for (const name of ['add', 'remove', 'toggle', 'replace'] as const) {
        const original = Reflect.get(window.DOMTokenList.prototype, name) as (
          this: DOMTokenList,
          ...tokens: string[]
        ) => unknown;
        Object.defineProperty(list, name, {
          configurable: true,
          value: (...tokens: string[]) => {
            changed(this);
            return original.apply(list, tokens);
          },
        });
      }
      return list;
    },
  });
}
