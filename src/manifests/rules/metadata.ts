import { type Field, at, entries, has, isTrue, items, number, text, texts } from './field.ts';
import { nonNegative } from './checks.ts';
import { type NameRule, asPrefix, byteLength, dnsLabel, labelValue, qualifiedName } from './names.ts';
import { type Report, type Spot, forbidden, invalid, invalidForEach, required, tooLong } from './report.ts';

/** core ValidateObjectMeta, on creation. A namespace is filled in before where the kind has one. */
export function objectMeta(report: Report, meta: Field, rule: NameRule, namespaced: boolean): void {
  commonMeta(report, meta, rule, namespaced);
  for (const finalizer of items(at(meta, 'finalizers'))) kubernetesFinalizer(report, finalizer);
}

/** apimachinery ValidateObjectMeta: the part that is asked of custom resources too. */
export function commonMeta(report: Report, meta: Field, rule: NameRule, namespaced: boolean): void {
  const name = at(meta, 'name');
  const generated = at(meta, 'generateName');
  if (text(generated) !== '') invalidForEach(report, generated, text(generated), asPrefix(rule)(text(generated)));
  if (text(name) === '' && text(generated) === '') required(report, name, 'name or generateName is required');
  else if (text(name) !== '') invalidForEach(report, name, text(name), rule(text(name)));
  const namespace = at(meta, 'namespace');
  if (namespaced) invalidForEach(report, namespace, text(namespace), dnsLabel(text(namespace)));
  else if (text(namespace) !== '') forbidden(report, namespace, 'not allowed on this type');
  if (number(at(meta, 'generation')) < 0) nonNegative(report, at(meta, 'generation'));
  labels(report, at(meta, 'labels'));
  annotations(report, at(meta, 'annotations'));
  ownerReferences(report, at(meta, 'ownerReferences'));
  finalizers(report, at(meta, 'finalizers'));
}

/** metav1validation ValidateLabels; the server names the map, not the label. `spot` is where it says they stand. */
export function labels(report: Report, map: Field, spot: Spot = map): void {
  for (const [key, value] of entries(map)) {
    invalidForEach(report, spot, key, qualifiedName(key));
    invalidForEach(report, spot, text(value), labelValue(text(value)));
  }
}

const MOST_ANNOTATION_BYTES = 256 * 1024;

/** apimachinery ValidateAnnotations. */
export function annotations(report: Report, map: Field, spot: Spot = map): void {
  let size = 0;
  for (const [key, value] of entries(map)) {
    invalidForEach(report, spot, key, qualifiedName(key.toLowerCase()));
    size += byteLength(key) + byteLength(text(value));
  }
  if (size > MOST_ANNOTATION_BYTES) tooLong(report, spot, MOST_ANNOTATION_BYTES);
}

/** apimachinery ValidateOwnerReferences. */
function ownerReferences(report: Report, list: Field): void {
  const REQUIRED = {
    apiVersion: 'version must not be empty',
    kind: 'must not be empty',
    name: 'must not be empty',
    uid: 'must not be empty',
  };
  let controller = '';
  for (const owner of items(list)) {
    for (const [field, detail] of Object.entries(REQUIRED)) {
      // The server counts no positions here.
      if (text(at(owner, field)) === '') invalid(report, at({ ...owner, path: list.path }, field), '', detail);
    }
    if (!isTrue(at(owner, 'controller'))) continue;
    const name = `${text(at(owner, 'kind'))}/${text(at(owner, 'name'))}`;
    if (controller === '') controller = name;
    else {
      const both = `Found "true" in references for ${controller} and ${name}`;
      invalid(report, list, list.value, `Only one reference can have Controller set to true. ${both}`);
    }
  }
}

/** apimachinery ValidateFinalizers, which counts no positions. */
function finalizers(report: Report, list: Field): void {
  const names = texts(list);
  for (const name of names) invalidForEach(report, list, name, qualifiedName(name));
  if (names.includes('orphan') && names.includes('foregroundDeletion'))
    invalid(report, list, names, 'finalizer orphan and foregroundDeletion cannot be both set');
}

/** core validateKubeFinalizerName. */
export function kubernetesFinalizer(report: Report, finalizer: Field): void {
  const name = text(finalizer);
  if (name.includes('/') || ['kubernetes', 'orphan', 'foregroundDeletion'].includes(name)) return;
  invalid(report, finalizer, name, 'name is neither a standard finalizer name nor is it fully qualified');
}

/** core ValidateTemplateObjectMeta: of the metadata of a claim's template only labels and annotations are kept. */
export function claimTemplateMeta(report: Report, meta: Field): void {
  annotations(report, at(meta, 'annotations'));
  labels(report, at(meta, 'labels'));
  for (const name of ['name', 'generateName', 'namespace', 'ownerReferences', 'finalizers']) {
    if (has(at(meta, name))) forbidden(report, at(meta, name), 'cannot be set');
  }
}
