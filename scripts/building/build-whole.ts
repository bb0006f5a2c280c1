import { buildSite, type Built, reportOf } from '#build';
import { type Causes, keepResult } from '#freshness';
import { type Locations, UnsafeDist } from '#locations';
import type { Timings } from '#progress';
import { DiskFault } from '#publish';
import { loadSite } from '#site';
import { CacheUnwritable } from '#store';
import { NoteChanged } from '#vault';
import { say } from '../setup/say.mjs';
import type { BuildResult, FileCounts } from './build-result.ts';
import { explainText } from './explain-text.ts';
import { showProgress } from './show-progress.ts';

export interface WholeBuild {
  readonly locations: Locations;
  /** The day of the build, `YYYY-MM-DD`. */
  readonly today: string;
  /** What the site is made from, looked at before; `undefined` where it could not be looked at. */
  readonly causes: Causes | undefined;
  readonly quiet: boolean;
}

/** What came of a build. */
export interface WholeBuilt {
  readonly result: BuildResult;
  readonly counts: FileCounts;
  readonly timings: Timings;
  /** Why each file was made again, or was not, in lines. */
  explanation(): string;
}

/** Builds a site, and remembers what came of it. Ends the process with exit code 2 and a sentence where there is no site. */
export async function buildWhole({ locations, today, causes, quiet }: WholeBuild): Promise<WholeBuilt> {
  const { site } = await loadSite(locations.content);
  const progress = showProgress({ lang: site.defaultLanguage, quiet });
  try {
    const built = await buildSite({ locations, progress, today });
    const { growth, published, timings } = built;
    const { files, folders, written, kept, removed } = published.files;
    const result: BuildResult = { report: reportOf(growth, published), count: files.size };
    if (causes !== undefined && isRepeatable(built)) {
      await keepResult(locations, causes, { files, folders: folders(), memory: JSON.stringify(result) });
    }
    return {
      result,
      timings,
      counts: { written: written.length, kept, removed: removed.length },
      explanation: () => explainText(published.files, growth.site.defaultLanguage),
    };
  } catch (error) {
    if (
      error instanceof UnsafeDist ||
      error instanceof DiskFault ||
      error instanceof CacheUnwritable ||
      error instanceof NoteChanged
    )
      say(error.sentence);
    else {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      say({ ko: '사이트를 만들지 못했습니다.', en: 'The site could not be built.' });
    }
    process.exit(2);
  } finally {
    progress.close();
  }
}

/** Whether the same notes surely give the same site: code in notes may ask whatever it likes, and a leak leaves none. */
function isRepeatable({ growth, published }: Built): boolean {
  return published.withdrawn === undefined && growth.garden.codeAddresses.length === 0;
}
