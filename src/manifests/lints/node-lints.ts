import { type Field, at, entries, has, items, text, texts } from '../rules/field.ts';
import { labelValue } from '../rules/names.ts';
import { type Advice, advise } from './advice.ts';

const OLD_LABELS: Readonly<Record<string, string>> = {
  'beta.kubernetes.io/arch': 'deprecated since v1.14; use "kubernetes.io/arch" instead',
  'beta.kubernetes.io/os': 'deprecated since v1.14; use "kubernetes.io/os" instead',
  'failure-domain.beta.kubernetes.io/region': 'deprecated since v1.17; use "topology.kubernetes.io/region" instead',
  'failure-domain.beta.kubernetes.io/zone': 'deprecated since v1.17; use "topology.kubernetes.io/zone" instead',
  'beta.kubernetes.io/instance-type': 'deprecated since v1.17; use "node.kubernetes.io/instance-type" instead',
  'app.kubernetes.io/created-by': 'deprecated since v1.9',
  'scheduler.alpha.kubernetes.io/preferAvoidPods': 'deprecated since v1.22; use Taints and Tolerations instead',
  'node-role.kubernetes.io/master': 'use "node-role.kubernetes.io/control-plane" instead',
};

/** Advice about the choice of nodes. */
export function nodeLints(advice: Advice, spec: Field): void {
  for (const [key, field] of entries(at(spec, 'nodeSelector'))) {
    const words = OLD_LABELS[key];
    if (words !== undefined) advise(advice, 'deprecated', field, words);
  }
  const affinity = at(spec, 'affinity', 'nodeAffinity');
  const required = items(at(affinity, 'requiredDuringSchedulingIgnoredDuringExecution', 'nodeSelectorTerms'));
  const preferred = items(at(affinity, 'preferredDuringSchedulingIgnoredDuringExecution')).map((term) =>
    at(term, 'preference'),
  );
  for (const term of required) {
    const isEmpty = items(at(term, 'matchExpressions')).length + items(at(term, 'matchFields')).length === 0;
    if (isEmpty) advise(advice, 'empty-term', term, 'empty nodeSelectorTerm matches no node');
  }
  for (const requirement of preferred.flatMap((term) => items(at(term, 'matchExpressions')))) {
    for (const value of items(at(requirement, 'values'))) {
      for (const fault of labelValue(text(value)))
        advise(advice, 'never-matches', value, `${text(value)} is invalid, ${fault}`);
    }
  }
  for (const requirement of [...required, ...preferred].flatMap((term) => items(at(term, 'matchExpressions')))) {
    nodeRequirement(advice, requirement);
  }
  for (const constraint of items(at(spec, 'topologySpreadConstraints'))) {
    const key = at(constraint, 'topologyKey');
    const words = OLD_LABELS[text(key)];
    if (words !== undefined) advise(advice, 'deprecated', key, `${text(key)} is ${words}`);
    if (!has(at(constraint, 'labelSelector'))) {
      advise(advice, 'never-matches', at(constraint, 'labelSelector'), NULL_SELECTOR);
    }
  }
  for (const kind of ['podAffinity', 'podAntiAffinity']) podTerms(advice, at(spec, 'affinity', kind));
  if (has(at(spec, 'serviceAccount')))
    advise(advice, 'deprecated', at(spec, 'serviceAccount'), 'deprecated; use "serviceAccountName" instead');
}

const NULL_SELECTOR = 'a null labelSelector results in matching no pod';

function podTerms(advice: Advice, affinity: Field): void {
  const preferred = items(at(affinity, 'preferredDuringSchedulingIgnoredDuringExecution'));
  const terms = [
    ...items(at(affinity, 'requiredDuringSchedulingIgnoredDuringExecution')),
    ...preferred.map((weighted) => at(weighted, 'podAffinityTerm')),
  ];
  for (const term of terms) {
    const selector = at(term, 'labelSelector');
    if (!has(selector)) advise(advice, 'never-matches', selector, NULL_SELECTOR);
  }
}

function nodeRequirement(advice: Advice, requirement: Field): void {
  const key = at(requirement, 'key');
  const words = OLD_LABELS[text(key)];
  if (words !== undefined) advise(advice, 'deprecated', key, `${text(key)} is ${words}`);
  if (!['Gt', 'Lt'].includes(text(at(requirement, 'operator')))) return;
  for (const value of texts(at(requirement, 'values'))) {
    if (/^[-+]?\d+$/.test(value)) continue;
    advise(advice, 'never-matches', at(requirement, 'values'), 'Gt/Lt value is not an integer; the term never matches');
  }
}
