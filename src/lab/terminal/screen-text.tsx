import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Screen } from './screen.ts';

/** What was typed and written, the newest in view. */
export function ScreenText({ screen, label }: { readonly screen: Screen; readonly label: string }): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  const { entries } = screen;
  useEffect(() => {
    place.current?.scrollTo({ top: place.current.scrollHeight });
  }, [entries]);
  return (
    <div ref={place} class="lab-screen" role="log" aria-label={label} lang="en" tabIndex={0}>
      {entries.map(({ command, pieces }, index) => (
        <div key={index}>
          <p class="lab-command">$ {command}</p>
          {pieces.map(({ stream, text }, at) => (
            <pre key={at} class={stream === 'stderr' ? 'lab-stderr' : undefined}>
              {linesOf(text).map((line, number) => (
                // A line each: what is added then is what those hear who listen, and not all of it anew.
                <span key={number}>{line}</span>
              ))}
            </pre>
          ))}
        </div>
      ))}
    </div>
  );
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
