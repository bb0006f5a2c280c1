import type { JSX } from 'preact';
import type { Variant } from '#simulator';
import { useLab } from './lab-context.ts';

interface SideChoiceProps {
  readonly variants: readonly Variant[];
  readonly side: number;
  readonly onChoose: (side: number) => void;
}

/** Of two clusters side by side: whose events, terminal and manifest stand below. */
export function SideChoice({ variants, side, onChoose }: SideChoiceProps): JSX.Element | null {
  const { lang, texts } = useLab();
  if (variants.length < 2) return null;
  return (
    <label class="lab-which">
      {texts.panels.side}
      <select
        value={String(side)}
        onChange={({ currentTarget }) => {
          onChoose(Number(currentTarget.value));
        }}
      >
        {variants.map(({ title }, index) => (
          <option key={index} value={String(index)}>
            {title[lang]}
          </option>
        ))}
      </select>
    </label>
  );
}
