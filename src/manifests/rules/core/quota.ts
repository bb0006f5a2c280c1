import { type Field, at, entries, has, items, text, texts } from '../field.ts';
import { objectMeta } from '../metadata.ts';
import { dnsSubdomain } from '../names.ts';
import { isQuotaName, quantityValue, quotaResourceName } from '../pod/resources.ts';
import { type Report, invalid, required } from '../report.ts';

const COMPUTE = new Set('pods cpu memory limits.cpu limits.memory requests.cpu requests.memory'.split(' '));
const STORAGE = new Set(['persistentvolumeclaims', 'requests.storage']);

/** Resources to which each scope can be applied; helper IsResourceQuotaScopeValidForResource. */
const SCOPES: Readonly<Record<string, ReadonlySet<string>>> = {
  BestEffort: new Set(['pods']),
  CrossNamespacePodAffinity: COMPUTE,
  NotBestEffort: COMPUTE,
  NotTerminating: COMPUTE,
  PriorityClass: COMPUTE,
  Terminating: COMPUTE,
  VolumeAttributesClass: STORAGE,
};

const CONFLICTS = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
] as const;

/** core ValidateResourceQuota. */
export function resourceQuota(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
  const spec = at(object, 'spec');
  for (const [name, quantity] of entries(at(spec, 'hard'))) {
    quotaResourceName(report, quantity, name);
    quantityValue(report, quantity, name, text(quantity));
  }
  scopes(report, spec);
  scopeSelector(report, spec);
}

/** core validateResourceQuotaScopes. */
function scopes(report: Report, spec: Field): void {
  const field = at(spec, 'scopes');
  const list = texts(field);
  for (const scope of list) {
    if (!(scope in SCOPES)) invalid(report, field, list, 'unsupported scope');
    if (misapplied(spec, scope)) invalid(report, field, list, 'unsupported scope applied to resource');
  }
  conflicts(report, field, list, list);
}

function misapplied(spec: Field, scope: string): boolean {
  const allowed = SCOPES[scope];
  return allowed !== undefined && entries(at(spec, 'hard')).some(([name]) => isQuotaName(name) && !allowed.has(name));
}

function conflicts(report: Report, field: Field, used: readonly string[], printed: readonly string[]): void {
  for (const pair of CONFLICTS)
    if (pair.every((scope) => used.includes(scope))) invalid(report, field, [...printed], 'conflicting scopes');
}

const EXISTS_ONLY =
  "must be 'Exists' when scope is any of ResourceQuotaScopeTerminating, ResourceQuotaScopeNotTerminating, ResourceQuotaScopeBestEffort, ResourceQuotaScopeNotBestEffort or ResourceQuotaScopeCrossNamespacePodAffinity";

/** core validateScopedResourceSelectorRequirement; its paths carry no positions. */
function scopeSelector(report: Report, spec: Field): void {
  const selector = at(spec, 'scopeSelector');
  if (!has(selector)) return;
  const list = at(selector, 'matchExpressions');
  const used: string[] = [];
  for (const item of items(list)) {
    const requirement = { ...item, path: list.path };
    const scope = text(at(requirement, 'scopeName'));
    const operator = at(requirement, 'operator');
    const values = at(requirement, 'values');
    used.push(scope);
    if (!(scope in SCOPES)) invalid(report, at(requirement, 'scopeName'), scope, 'unsupported scope');
    if (misapplied(spec, scope)) invalid(report, list, selector.value, 'unsupported scope applied to resource');
    const isPlain = scope in SCOPES && scope !== 'PriorityClass' && scope !== 'VolumeAttributesClass';
    if (isPlain && text(operator) !== 'Exists') invalid(report, operator, text(operator), EXISTS_ONLY);
    if (['In', 'NotIn'].includes(text(operator))) {
      if (items(values).length === 0)
        required(report, values, "must be at least one value when `operator` is 'In' or 'NotIn' for scope selector");
    } else if (['Exists', 'DoesNotExist'].includes(text(operator))) {
      if (items(values).length > 0)
        invalid(
          report,
          values,
          texts(values),
          "must be no value when `operator` is 'Exist' or 'DoesNotExist' for scope selector",
        );
    } else invalid(report, operator, text(operator), 'not a valid selector operator');
  }
  conflicts(report, list, used, texts(at(spec, 'scopes')));
}
