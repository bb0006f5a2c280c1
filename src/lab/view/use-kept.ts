import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';

/** Draws an item, or gives what was drawn of it before. */
export type Keep<Item> = (item: Item, draw: () => JSX.Element) => JSX.Element;

/**
 * Keeps what was drawn of items, as long as they are the same objects: Preact passes over what it is given again. What `draw`
 * reads beside the item must not change.
 */
export function useKept<Item extends object>(): Keep<Item> {
  const drawn = useRef(new WeakMap<Item, JSX.Element>());
  return (item, draw) => {
    const known = drawn.current.get(item) ?? draw();
    drawn.current.set(item, known);
    return known;
  };
}
