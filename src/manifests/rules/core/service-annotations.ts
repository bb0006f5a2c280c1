import { type Field, at, items, stringMap } from '../field.ts';
import { cidr } from '../ip.ts';
import { type Report, forbidden, invalid, valueOf } from '../report.ts';

/** What core validateService asks of annotations. */
export function serviceAnnotations(report: Report, object: Field, type: string): void {
  topology(report, at(object, 'metadata', 'annotations'));
  sourceRanges(report, object, type);
}

const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges';

/** The annotation counts only where the field is empty. */
function sourceRanges(report: Report, object: Field, type: string): void {
  const map = at(object, 'metadata', 'annotations');
  const ranges = stringMap(map)[SOURCE_RANGES];
  if (typeof ranges !== 'string' || items(at(object, 'spec', 'loadBalancerSourceRanges')).length > 0) return;
  const spot = valueOf(map, SOURCE_RANGES);
  if (type !== 'LoadBalancer') forbidden(report, spot, "may only be used when `type` is 'LoadBalancer'");
  if (ranges.trim() !== '') for (const range of ranges.split(',')) cidr(report, spot, range.trim());
}

const HINTS = 'service.kubernetes.io/topology-aware-hints';
const MODE = 'service.kubernetes.io/topology-mode';

function topology(report: Report, map: Field): void {
  const { [HINTS]: hints, [MODE]: mode } = stringMap(map);
  if (hints === undefined || mode === undefined || hints === mode) return;
  invalid(report, valueOf(map, MODE), mode, `must match annotations[${HINTS}] when both are specified`);
}
