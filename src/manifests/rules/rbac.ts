import { namedIfAny, requiredName, requiredText } from './checks.ts';
import { type Field, at, has, items, text, texts } from './field.ts';
import { objectMeta } from './metadata.ts';
import { dnsSubdomain, pathSegment } from './names.ts';
import { type Report, invalid, notSupported, required } from './report.ts';
import { labelSelector } from './selectors.ts';

const GROUP = 'rbac.authorization.k8s.io';

/** rbac ValidateRole. */
export function role(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), pathSegment, true);
  for (const rule of items(at(object, 'rules'))) policyRule(report, rule, true);
}

/** rbac ValidateClusterRole. */
export function clusterRole(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), pathSegment, false);
  for (const rule of items(at(object, 'rules'))) policyRule(report, rule, false);
  const aggregation = at(object, 'aggregationRule');
  if (!has(aggregation)) return;
  const selectors = at(aggregation, 'clusterRoleSelectors');
  if (items(selectors).length === 0) {
    required(report, selectors, 'at least one clusterRoleSelector required if aggregationRule is non-nil');
  }
  for (const selector of items(selectors)) labelSelector(report, selector);
}

/** rbac ValidatePolicyRule. */
function policyRule(report: Report, rule: Field, namespaced: boolean): void {
  const verbs = at(rule, 'verbs');
  const urls = at(rule, 'nonResourceURLs');
  const groups = at(rule, 'apiGroups');
  const resources = at(rule, 'resources');
  if (items(verbs).length === 0) required(report, verbs, 'verbs must contain at least one value');
  if (items(urls).length > 0) {
    if (namespaced) invalid(report, urls, texts(urls), 'namespaced rules cannot apply to non-resource URLs');
    if ([groups, resources, at(rule, 'resourceNames')].some((list) => items(list).length > 0)) {
      invalid(report, urls, texts(urls), 'rules cannot apply to both regular resources and non-resource URLs');
    }
    return;
  }
  if (items(groups).length === 0) required(report, groups, 'resource rules must supply at least one api group');
  if (items(resources).length === 0) required(report, resources, 'resource rules must supply at least one resource');
}

/** rbac ValidateRoleBinding and ValidateClusterRoleBinding. */
export function roleBinding(namespaced: boolean): (report: Report, object: Field) => void {
  const kinds = namespaced ? ['Role', 'ClusterRole'] : ['ClusterRole'];
  return (report, object) => {
    objectMeta(report, at(object, 'metadata'), pathSegment, namespaced);
    const group = at(object, 'roleRef', 'apiGroup');
    const kind = at(object, 'roleRef', 'kind');
    if (text(group) !== GROUP) notSupported(report, group, text(group), [GROUP]);
    if (!kinds.includes(text(kind))) notSupported(report, kind, text(kind), kinds);
    requiredName(report, at(object, 'roleRef', 'name'), pathSegment);
    for (const subject of items(at(object, 'subjects'))) bindingSubject(report, subject, namespaced);
  };
}

/** rbac ValidateRoleBindingSubject. */
function bindingSubject(report: Report, subject: Field, namespaced: boolean): void {
  const kind = at(subject, 'kind');
  const group = at(subject, 'apiGroup');
  requiredText(report, at(subject, 'name'));
  if (text(kind) === 'ServiceAccount') {
    namedIfAny(report, at(subject, 'name'), dnsSubdomain);
    if (text(group) !== '') notSupported(report, group, text(group), ['']);
    if (!namespaced) requiredText(report, at(subject, 'namespace'));
  } else if (text(kind) === 'User' || text(kind) === 'Group') {
    if (text(group) !== GROUP) notSupported(report, group, text(group), [GROUP]);
  } else notSupported(report, kind, text(kind), ['ServiceAccount', 'User', 'Group']);
}
