import { qualifiedAt } from '../checks.ts';
import { type Field, at, has, items, text, texts } from '../field.ts';
import { type Report, forbidden, invalid, itemOf } from '../report.ts';

/** core ValidateMatchLabelKeysAndMismatchLabelKeys; `owner` is a term of affinity or a spread constraint. */
export function matchLabelKeys(report: Report, owner: Field, mismatched: readonly string[] = []): void {
  const keys = texts(at(owner, 'matchLabelKeys'));
  const selector = at(owner, 'labelSelector');
  labelKeys(report, at(owner, 'matchLabelKeys'), selector);
  if (mismatched.length > 0) labelKeys(report, at(owner, 'mismatchLabelKeys'), selector);
  const seen = new Set(Object.keys((at(selector, 'matchLabels').value ?? {}) as object));
  for (const expression of items(at(selector, 'matchExpressions'))) {
    const key = text(at(expression, 'key'));
    if (keys.includes(key) && seen.has(key)) {
      invalid(report, itemOf(owner, keys.indexOf(key)), key, 'exists in both matchLabelKeys and labelSelector');
    }
    seen.add(key);
  }
  keys.forEach((key, index) => {
    if (!mismatched.includes(key)) return;
    invalid(
      report,
      itemOf(at(owner, 'matchLabelKeys'), index),
      key,
      'exists in both matchLabelKeys and mismatchLabelKeys',
    );
  });
}

/** core validateLabelKeys. */
function labelKeys(report: Report, keys: Field, selector: Field): void {
  if (items(keys).length === 0) return;
  if (!has(selector)) {
    forbidden(report, keys, 'must not be specified when labelSelector is not set');
    return;
  }
  for (const key of items(keys)) qualifiedAt(report, key, text(key));
}
