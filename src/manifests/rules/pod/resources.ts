import { compareQuantities, formatQuantity, isCount, isWhole, parseQuantity } from '../../decode/quantity.ts';
import { type Field, at, entries, items, text } from '../field.ts';
import { qualifiedName } from '../names.ts';
import { labelAt } from '../checks.ts';
import {
  type Report,
  type Spot,
  duplicate,
  forbidden,
  invalid,
  invalidForEach,
  notFound,
  required,
} from '../report.ts';

/** Names that a field may refer to, and where they stand. */
export interface KnownNames {
  readonly names: readonly string[];
  readonly spot: Spot;
}

/** What of a resource's name is checked: core validateContainerResourceName, validatePodResourceName, validateResourceName. */
export type ResourceNameRule = (report: Report, spot: Spot, name: string) => void;

const QUOTA_NAMES = names(
  'cpu memory ephemeral-storage requests.cpu requests.memory requests.storage requests.ephemeral-storage limits.cpu limits.memory limits.ephemeral-storage pods resourcequotas services replicationcontrollers secrets persistentvolumeclaims configmaps services.nodeports services.loadbalancers',
);
const STANDARD_NAMES = new Set([...QUOTA_NAMES, 'storage']);
const COUNTED_NAMES = names(
  'pods resourcequotas services replicationcontrollers secrets configmaps persistentvolumeclaims services.nodeports services.loadbalancers',
);
const CONTAINER_NAMES = names('cpu memory ephemeral-storage');

function names(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function isHugePages(name: string): boolean {
  return name.startsWith('hugepages-');
}

/** helper IsStandardQuotaResourceName. */
export function isQuotaName(name: string): boolean {
  return QUOTA_NAMES.has(name) || isHugePages(name) || name.startsWith('requests.hugepages-');
}

function isNative(name: string): boolean {
  return !name.includes('/') || name.includes('kubernetes.io/');
}

function isExtended(name: string): boolean {
  return !isNative(name) && !name.startsWith('requests.') && qualifiedName(`requests.${name}`).length === 0;
}

/** helper IsOvercommitAllowed: whether a limit may be above the request. */
export function isOvercommitAllowed(name: string): boolean {
  return isNative(name) && !isHugePages(name);
}

/** core validateResourceName; says whether the name passed. */
export function resourceName(report: Report, spot: Spot, name: string): boolean {
  const faults = qualifiedName(name);
  invalidForEach(report, spot, name, faults);
  if (faults.length > 0) return false;
  if (name.includes('/') || STANDARD_NAMES.has(name) || isQuotaName(name)) return true;
  invalid(report, spot, name, 'must be a standard resource type or fully qualified');
  return false;
}

/** core validateContainerResourceName. */
export function containerResourceName(report: Report, spot: Spot, name: string): void {
  resourceName(report, spot, name);
  if (!name.includes('/')) {
    if (!CONTAINER_NAMES.has(name) && !isHugePages(name))
      invalid(report, spot, name, 'must be a standard resource for containers');
  } else if (!isNative(name) && !isExtended(name))
    invalid(report, spot, name, "doesn't follow extended resource name standard");
}

/** core ValidateResourceQuotaResourceName. */
export function quotaResourceName(report: Report, spot: Spot, name: string): void {
  resourceName(report, spot, name);
  if (!name.includes('/') && !isQuotaName(name)) invalid(report, spot, name, 'must be a standard resource for quota');
}

/** core ValidateResourceQuantityValue. */
export function quantityValue(report: Report, spot: Spot, name: string, quantity: string): void {
  if (!isCount(quantity) && compareQuantities(quantity, '0') < 0)
    invalid(report, spot, formatQuantity(quantity), 'must be greater than or equal to 0');
  if ((COUNTED_NAMES.has(name) || isExtended(name)) && !isWhole(quantity)) {
    invalid(report, spot, formatQuantity(quantity), 'must be an integer');
  }
}

/** core validateResourceRequirements: limits and requests of a container or a Pod. */
export function resourceRequirements(
  report: Report,
  resources: Field,
  nameRule: ResourceNameRule,
  claims: KnownNames,
): void {
  const limits = at(resources, 'limits');
  const requests = at(resources, 'requests');
  const limitOf = new Map(entries(limits).map(([name, limit]) => [name, text(limit)]));
  for (const [name, limit] of entries(limits)) {
    nameRule(report, limit, name);
    quantityValue(report, limit, name, text(limit));
    hugePageValue(report, limit, name);
  }
  for (const [name, request] of entries(requests)) {
    nameRule(report, request, name);
    quantityValue(report, request, name, text(request));
    compareWithLimit(report, requests, limits, name, text(request), limitOf.get(name));
    hugePageValue(report, request, name);
  }
  const all = [...entries(limits), ...entries(requests)].map(([name]) => name);
  if (all.some(isHugePages) && !all.includes('cpu') && !all.includes('memory')) {
    forbidden(report, resources, 'HugePages require cpu or memory');
  }
  resourceClaims(report, at(resources, 'claims'), claims);
}

function compareWithLimit(
  report: Report,
  requests: Spot,
  limits: Spot,
  name: string,
  request: string,
  limit: string | undefined,
): void {
  if (limit === undefined) {
    if (!isOvercommitAllowed(name)) required(report, limits, 'Limit must be set for non overcommitable resources');
    return;
  }
  const order = compareQuantities(request, limit);
  if (order !== 0 && !isOvercommitAllowed(name)) {
    invalid(report, requests, formatQuantity(request), `must be equal to ${name} limit of ${formatQuantity(limit)}`);
  } else if (order > 0) {
    invalid(
      report,
      requests,
      formatQuantity(request),
      `must be less than or equal to ${name} limit of ${formatQuantity(limit)}`,
    );
  }
}

/** core validateResourceQuantityHugePageValue. */
function hugePageValue(report: Report, field: Field, name: string): void {
  if (!isHugePages(name)) return;
  const page = parseQuantity(name.slice('hugepages-'.length)).nano;
  if (page > 0n && parseQuantity(text(field)).nano % page === 0n) return;
  const quantity = formatQuantity(text(field));
  invalid(report, field, quantity, `${quantity} is not positive integer multiple of ${name}`);
}

/** core validateResourceClaimNames. */
function resourceClaims(report: Report, list: Field, known: KnownNames): void {
  const seen = new Set<string>();
  for (const claim of items(list)) {
    const name = text(at(claim, 'name'));
    const request = text(at(claim, 'request'));
    if (name === '') {
      required(report, claim);
      continue;
    }
    if (request !== '') labelAt(report, at(claim, 'request'), request);
    const key = request === '' ? name : `${name}/${request}`;
    const taken =
      seen.has(name) || seen.has(key) || (request === '' && [...seen].some((one) => one.startsWith(`${name}/`)));
    if (taken) duplicate(report, claim, seen.has(name) ? name : key);
    seen.add(key);
    if (known.names.includes(name)) continue;
    const rest = known.names.length === 0 ? ' which is empty' : `: ${known.names.toSorted().join(', ')}`;
    notFound(report, claim, name, `must be one of the names in pod.spec.resourceClaims${rest}`, {
      needs: [known.spot],
    });
  }
}
