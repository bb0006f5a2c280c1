import path from 'node:path';
import { parseArgs } from 'node:util';
import { isStep, type Step, STEPS } from './measuring/step.ts';

/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Numbers of notes to make, or one folder of notes that there are. */
  readonly notes: readonly number[] | string;
  readonly steps: readonly Step[];
  /** How often everything is measured; the median is told. */
  readonly runs: number;
  /** Compare with bare Astro. */
  readonly astro: boolean;
  /** Compare with Hugo, where it is installed. */
  readonly peers: boolean;
  /** Draw the diagrams in the notes that are made, instead of leaving them as code as the others do. */
  readonly diagrams: boolean;
  /** Write the figures into the documentation. */
  readonly table: boolean;
  /** Tell where the processor time went, instead of comparing. */
  readonly profile: boolean;
  /** Measure `npm run dev` instead of builds. */
  readonly dev: boolean;
  /** Measure notes that are far out of the ordinary beside ordinary ones, instead of comparing. */
  readonly extremes: boolean;
  readonly format: 'text' | 'json';
}

const NOTES = '100,1000,5000';
/** As many as a wiki may have in one folder, and the builds to which that matters most. */
const NOTES_OF_EXTREMES = '10000';
const STEPS_OF_EXTREMES: readonly Step[] = ['cold', 'edit'];

/**
 * Reads the arguments. Folders count from `typedIn`. Throws a `RangeError` (or what `parseArgs` throws) that names what makes
 * no sense.
 */
export function benchOptions(args: readonly string[], typedIn: string): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      notes: { type: 'string' },
      only: { type: 'string' },
      runs: { type: 'string', default: '3' },
      alone: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      diagrams: { type: 'boolean', default: false },
      table: { type: 'boolean', default: false },
      profile: { type: 'boolean', default: false },
      dev: { type: 'boolean', default: false },
      extremes: { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
    },
  });
  const { format, extremes } = values;
  if (format !== 'text' && format !== 'json') throw new RangeError(`--format ${format}`);
  const only = values.only?.split(',') ?? (extremes ? STEPS_OF_EXTREMES : STEPS);
  const unknown = only.find((step) => !isStep(step));
  if (unknown !== undefined) throw new RangeError(`--only ${unknown}`);
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`--runs ${values.runs}`);
  const notes = notesOf(values.notes ?? (extremes ? NOTES_OF_EXTREMES : NOTES), typedIn);
  if (values.table && typeof notes === 'string') throw new RangeError('--table --notes DIR');
  if (values.dev && (values.table || values.profile || values.peers)) throw new RangeError('--dev');
  if (extremes && (values.dev || values.table || values.profile || values.peers || typeof notes === 'string'))
    throw new RangeError('--extremes');
  return {
    notes,
    steps: STEPS.filter((step) => only.includes(step)),
    runs,
    astro: !values.alone,
    peers: values.peers,
    diagrams: values.diagrams,
    table: values.table,
    profile: values.profile,
    dev: values.dev,
    extremes,
    format,
  };
}

function notesOf(value: string, typedIn: string): readonly number[] | string {
  if (!/^[\d,_]+$/.test(value)) return path.resolve(typedIn, value);
  const counts = value.split(',').map((count) => Number(count.replaceAll('_', '')));
  // Fewer hold no two notes in both languages that could link to each other.
  if (counts.some((count) => count < 10)) throw new RangeError(`--notes ${value}`);
  return counts;
}
