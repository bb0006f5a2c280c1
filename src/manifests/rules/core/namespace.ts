import { type Field, at, items, text } from '../field.ts';
import { kubernetesFinalizer, objectMeta } from '../metadata.ts';
import { dnsLabel, dnsSubdomain, qualifiedName } from '../names.ts';
import { type Report, invalidForEach } from '../report.ts';

/** core ValidateNamespace. */
export function namespace(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsLabel, false);
  const list = at(object, 'spec', 'finalizers');
  for (const finalizer of items(list)) {
    const named = { ...finalizer, path: list.path };
    invalidForEach(report, named, text(finalizer), qualifiedName(text(finalizer)));
    kubernetesFinalizer(report, named);
  }
}

/** Objects of which the server looks at the metadata only: ServiceAccounts, Leases. */
export function metadataOnly(report: Report, object: Field): void {
  objectMeta(report, at(object, 'metadata'), dnsSubdomain, true);
}
