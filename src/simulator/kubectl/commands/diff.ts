import { TEMPLATE_GENERATION } from '../../cluster/api.ts';
import { react } from '../../cluster/run.ts';
import { sameValue } from '../../cluster/same-value.ts';
import type { ClusterObject } from '../../objects/object.ts';
import { manifestsIn } from '../arguments/file-text.ts';
import type { Arguments } from '../arguments/flags.ts';
import { resourceOf } from '../arguments/resources.ts';
import { apiObject } from '../printing/api-object.ts';
import { timeText } from '../printing/time-text.ts';
import { unifiedDiff } from '../printing/unified-diff.ts';
import { yamlText } from '../printing/yaml-text.ts';
import { CommandError, type Session, type Steps } from '../session.ts';
import { withLastApplied } from './apply.ts';
import { presentOf, refuseUndecoded, replaceWith, resourceIn, send } from './server.ts';

const FAILURE = 2;

/** `kubectl diff` (kubectl/pkg/cmd/diff/diff.go): exit code 1 if anything would change, more if it could not be found out. */
export function* diff(session: Session, given: Arguments): Steps<number> {
  // There is nothing to wait for: only the exit code comes out of steps.
  yield* [];
  if (!given.flags.has('filename')) throw new CommandError('error: must specify one of -f and -k', FAILURE);
  const dry = { ...given, flags: new Map([...given.flags, ['dry-run', 'server']]) };
  let hasChange = false;
  for (const { file, manifest } of manifestsIn(session, given)) {
    try {
      resourceIn(manifest, file);
      const live = presentOf(session, given, manifest);
      refuseUndecoded(given, manifest, '');
      const merged = live === undefined ? manifest : withLastApplied(manifest, live);
      const { object } =
        live?.kind === 'Node' ? replaceWith(session, dry, live, manifest.written ?? {}) : send(session, dry, merged);
      const text = diffText(session, live, object);
      session.out.push(text);
      hasChange ||= text !== '';
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      throw new CommandError(error.message, FAILURE);
    }
  }
  react(session.cluster);
  return hasChange ? 1 : 0;
}

function diffText({ cluster }: Session, live: ClusterObject | undefined, merged: ClusterObject): string {
  const { group } = resourceOf(merged.kind);
  const version = merged.apiVersion.split('/').at(-1) ?? '';
  const { namespace, name } = merged.metadata;
  const file = [...(group === '' ? [] : [group]), version, merged.kind, namespace, name].join('.');
  const [from, to] = [`/tmp/LIVE-1/${file}`, `/tmp/MERGED-1/${file}`];
  const time = timeText(cluster.now).replace('T', ' ').replace('Z', '.000000000 +0000');
  const before = live === undefined ? '' : yamlText(apiObject(live));
  const hunks = unifiedDiff(before, yamlText(apiObject(grown(live, merged))));
  return hunks === '' ? '' : `diff -u -N ${from} ${to}\n--- ${from}\t${time}\n+++ ${to}\t${time}\n${hunks}`;
}

/** A changed spec would raise the generation, a changed template of a DaemonSet its own (PrepareForUpdate). */
function grown(live: ClusterObject | undefined, merged: ClusterObject): ClusterObject {
  if (live === undefined || !('spec' in live) || !('spec' in merged) || live.kind === 'Node') return merged;
  const isSame = sameValue(live.spec, merged.spec);
  const metadata = { ...merged.metadata, generation: live.metadata.generation + (isSame ? 0 : 1) };
  if (live.kind !== 'DaemonSet' || merged.kind !== 'DaemonSet') return { ...merged, metadata };
  const number = Number(live.metadata.annotations[TEMPLATE_GENERATION] ?? '1');
  const isSameTemplate = sameValue(live.spec.template, merged.spec.template);
  const annotations = { ...metadata.annotations, [TEMPLATE_GENERATION]: String(isSameTemplate ? number : number + 1) };
  return { ...merged, metadata: { ...metadata, annotations } };
}
