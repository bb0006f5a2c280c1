import { requiredText } from '../checks.ts';
import { type Field, at, has, items, number, text } from '../field.ts';
import { type Report, below, forbidden, invalid, required } from '../report.ts';
import { fileMode, nonReservedPath } from './paths.ts';
import { downwardFile, keyToPath } from './volume-sources.ts';

/** core validateProjectedVolumeSource: several sources in one volume, none of which may write over another. */
export function projected(report: Report, volume: Field): void {
  fileMode(report, at(volume, 'defaultMode'));
  const paths = new Set<string>();
  const claim = (path: string, value: string): void => {
    if (path !== '' && paths.has(path)) invalid(report, volume, value, 'conflicting duplicate paths');
    paths.add(path);
  };
  for (const source of items(at(volume, 'sources'))) {
    // Bundles of certificates are behind a gate that is off; the server drops them unread.
    const present = ['secret', 'configMap', 'downwardAPI', 'serviceAccountToken'].filter((name) =>
      has(at(source, name)),
    );
    for (const name of ['secret', 'configMap']) if (present.includes(name)) keys(report, at(source, name), claim);
    if (present.includes('downwardAPI')) {
      for (const file of items(at(source, 'downwardAPI', 'items'))) {
        downwardFile(report, { ...file, path: at(source, 'downwardAPI').path });
        claim(text(at(file, 'path')), text(at(file, 'path')));
      }
    }
    if (present.includes('serviceAccountToken')) token(report, at(source, 'serviceAccountToken'), volume);
    if (present.length > 1) forbidden(report, source, 'may not specify more than 1 volume type per source');
  }
}

function keys(report: Report, source: Field, claim: (path: string, value: string) => void): void {
  requiredText(report, at(source, 'name'));
  for (const item of items(at(source, 'items'))) {
    keyToPath(report, item);
    claim(text(at(item, 'path')), text(at(source, 'name')));
  }
}

const LEAST_SECONDS = 600;
const MOST_SECONDS = 2 ** 32;

/** The path of a token is reported at the volume: so the server does. */
function token(report: Report, source: Field, volume: Field): void {
  const expiration = at(source, 'expirationSeconds');
  const seconds = number(expiration);
  if (seconds < LEAST_SECONDS) invalid(report, expiration, seconds, 'may not specify a duration less than 10 minutes');
  if (seconds > MOST_SECONDS)
    invalid(report, expiration, seconds, 'may not specify a duration larger than 2^32 seconds');
  const path = text(at(source, 'path'));
  if (path === '') required(report, below(volume, 'path'));
  else nonReservedPath(report, below(volume, 'path'), path);
}
