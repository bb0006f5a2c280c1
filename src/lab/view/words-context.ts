import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LabTexts } from '#i18n';

const Context = createContext<LabTexts | undefined>(undefined);

/** Apart from `LabProvider`, whose value is new with every frame and wakes all that ask for it. */
export const WordsProvider = Context.Provider;

/** The texts of the widget, for parts that need nothing else of it. */
export function useWords(): LabTexts {
  const texts = useContext(Context);
  if (texts === undefined) throw new Error('Outside of a widget');
  return texts;
}
