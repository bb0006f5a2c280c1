import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Frame } from '../engine/frame.ts';
import { clockText } from './clock-text.ts';
import { useLab } from './lab-context.ts';
import { Symbol } from './symbol.tsx';

const SPEEDS = [1, 5, 20, 60] as const;

/** The clock of a widget: run, step, speed, and the whole history to go back in. */
export function ClockBar({ frame }: { readonly frame: Frame }): JSX.Element {
  const { clusters, texts } = useLab();
  const { clock } = texts;
  const { isRunning, speed } = clusters;
  const isPast = frame.at < frame.end;
  const id = useId();
  const toggle = (): void => {
    clusters.setRunning(!isRunning);
  };
  return (
    <div class="lab-clock" role="group" aria-label={clock.label}>
      <button type="button" class="lab-run" onClick={toggle} aria-label={isRunning ? clock.pause : clock.run}>
        <Symbol name={isRunning ? 'pause' : 'run'} />
      </button>
      <button type="button" class="lab-icon" onClick={clusters.step} aria-label={clock.step} title={clock.step}>
        <Symbol name="step" />
      </button>
      <label class="lab-speed">
        <span class="unseen">{clock.speed}</span>
        <select
          value={String(speed)}
          onChange={({ currentTarget }) => {
            clusters.setSpeed(Number(currentTarget.value));
          }}
        >
          {SPEEDS.map((factor) => (
            <option value={String(factor)} key={factor}>
              {clock.times(factor)}
            </option>
          ))}
        </select>
      </label>
      <label class="unseen" for={id}>
        {clock.history}
      </label>
      <input
        id={id}
        class="lab-scrubber"
        type="range"
        min="0"
        max={String(Math.max(1, Math.ceil(frame.end)))}
        step="1"
        value={String(isPast ? Math.floor(frame.at) : Math.ceil(frame.end))}
        aria-valuetext={clock.moment(Math.floor(frame.at / 60), Math.floor(frame.at % 60))}
        onInput={({ currentTarget }) => {
          clusters.look(Number(currentTarget.value));
        }}
      />
      <output class="lab-time">{clockText(frame.at)}</output>
      {isPast && (
        <p class="lab-past">
          {clock.past}{' '}
          <button
            type="button"
            class="lab-quiet"
            onClick={() => {
              clusters.look(frame.end);
            }}
          >
            {clock.toNow}
          </button>
        </p>
      )}
    </div>
  );
}
