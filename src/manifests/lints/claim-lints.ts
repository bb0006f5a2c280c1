import { type Field, at, entries, stringMap } from '../rules/field.ts';
import { valueOf } from '../rules/report.ts';
import { type Advice, advise } from './advice.ts';
import { fractionalBytes } from './container-lints.ts';

const CLASS = 'volume.beta.kubernetes.io/storage-class';

/** The server's warnings about claims: of what they ask for, and of a class that is named in an annotation. */
export function claimLints(advice: Advice, object: Field): void {
  const map = at(object, 'metadata', 'annotations');
  for (const name of ['requests', 'limits']) fractionalBytes(advice, entries(at(object, 'spec', 'resources', name)));
  if (stringMap(map)[CLASS] !== undefined)
    advise(
      advice,
      'deprecated',
      valueOf(map, CLASS),
      'deprecated since v1.8; use "storageClassName" attribute instead',
    );
}
