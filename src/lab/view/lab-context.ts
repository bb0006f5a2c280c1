import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { LabTexts } from '#i18n';
import type { Lang } from '#naming';
import type { Screens } from '../terminal/use-screens.ts';
import type { Clusters } from './use-clusters.ts';

/** What every part of a widget has to do with. */
export interface LabContext {
  readonly lang: Lang;
  readonly texts: LabTexts;
  readonly clusters: Clusters;
  /** What the terminals show. */
  readonly screens: Screens;
  /** Types a line into the terminal of a side. */
  readonly type: TypeLine;
  /** Opens the manifest of a workload in the editor; empty for that of the scenario. */
  readonly edit: (of: string, side: number) => void;
  /** Says something to those who listen. */
  readonly say: (text: string) => void;
}

export type TypeLine = (line: string, side: number) => void;

const Context = createContext<LabContext | undefined>(undefined);

export const LabProvider = Context.Provider;

/** The context of the widget around. */
export function useLab(): LabContext {
  const context = useContext(Context);
  if (context === undefined) throw new Error('Outside of a widget');
  return context;
}
