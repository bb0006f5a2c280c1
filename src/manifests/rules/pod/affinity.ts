import { qualifiedAt, requiredText } from '../checks.ts';
import { type Field, at, has, items, number, text, texts } from '../field.ts';
import { type Report, below, invalid, invalidForEach, required } from '../report.ts';
import { dnsLabel, dnsSubdomain, labelValue } from '../names.ts';
import { checkValues, labelSelector } from '../selectors.ts';
import { matchLabelKeys } from './match-label-keys.ts';

const REQUIRED = 'requiredDuringSchedulingIgnoredDuringExecution';
const PREFERRED = 'preferredDuringSchedulingIgnoredDuringExecution';

/** core validateAffinity. */
export function affinity(report: Report, field: Field): void {
  if (!has(field)) return;
  nodeAffinity(report, at(field, 'nodeAffinity'));
  podAffinity(report, at(field, 'podAffinity'));
  podAffinity(report, at(field, 'podAntiAffinity'));
}

/** core validateNodeAffinity. */
function nodeAffinity(report: Report, field: Field): void {
  const wanted = at(field, REQUIRED);
  if (has(wanted)) nodeSelector(report, wanted);
  for (const term of items(at(field, PREFERRED))) {
    weight(report, at(term, 'weight'));
    nodeSelectorTerm(report, at(term, 'preference'), false);
  }
}

/** core ValidateNodeSelector. */
export function nodeSelector(report: Report, selector: Field): void {
  const terms = at(selector, 'nodeSelectorTerms');
  if (items(terms).length === 0) {
    required(report, terms, 'must have at least one node selector term');
    return;
  }
  for (const term of items(terms)) nodeSelectorTerm(report, term, true);
}

/** core ValidateNodeSelectorTerm; in what is merely preferred the values are not looked at. */
function nodeSelectorTerm(report: Report, term: Field, checksValues: boolean): void {
  for (const requirement of items(at(term, 'matchExpressions'))) nodeRequirement(report, requirement, checksValues);
  for (const requirement of items(at(term, 'matchFields'))) fieldRequirement(report, requirement);
}

/** core ValidateNodeSelectorRequirement. */
function nodeRequirement(report: Report, requirement: Field, checksValues: boolean): void {
  const operator = at(requirement, 'operator');
  const values = at(requirement, 'values');
  if (text(operator) === 'Gt' || text(operator) === 'Lt') {
    if (items(values).length !== 1)
      required(report, values, "must be specified single value when `operator` is 'Lt' or 'Gt'");
  } else checkValues(report, operator, values);
  qualifiedAt(report, at(requirement, 'key'), text(at(requirement, 'key')));
  if (!checksValues) return;
  for (const value of items(values)) invalidForEach(report, value, text(value), labelValue(text(value)));
}

/** core ValidateNodeFieldSelectorRequirement. */
function fieldRequirement(report: Report, requirement: Field): void {
  const operator = at(requirement, 'operator');
  const values = at(requirement, 'values');
  if (text(operator) !== 'In' && text(operator) !== 'NotIn')
    invalid(report, operator, text(operator), 'not a valid selector operator');
  else if (items(values).length !== 1) {
    required(report, values, "must be only one value when `operator` is 'In' or 'NotIn' for node field selector");
  }
  const key = at(requirement, 'key');
  if (text(key) !== 'metadata.name') {
    invalid(report, key, text(key), 'not a valid field selector key');
    return;
  }
  for (const value of items(values)) invalidForEach(report, value, text(value), dnsSubdomain(text(value)));
}

function weight(report: Report, field: Field): void {
  if (number(field) <= 0 || number(field) > 100) invalid(report, field, number(field), 'must be in the range 1-100');
}

/** core validatePodAffinity and validatePodAntiAffinity. */
function podAffinity(report: Report, field: Field): void {
  for (const term of items(at(field, REQUIRED))) podAffinityTerm(report, term);
  for (const weighted of items(at(field, PREFERRED))) {
    weight(report, at(weighted, 'weight'));
    podAffinityTerm(report, at(weighted, 'podAffinityTerm'));
  }
}

/** core validatePodAffinityTerm. */
function podAffinityTerm(report: Report, term: Field): void {
  labelSelector(report, at(term, 'labelSelector'));
  labelSelector(report, at(term, 'namespaceSelector'));
  for (const name of texts(at(term, 'namespaces')))
    invalidForEach(report, below(term, 'namespace'), name, dnsLabel(name));
  matchLabelKeys(report, term, texts(at(term, 'mismatchLabelKeys')));
  requiredText(report, at(term, 'topologyKey'), 'can not be empty');
  qualifiedAt(report, at(term, 'topologyKey'), text(at(term, 'topologyKey')));
}
