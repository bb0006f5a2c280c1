import { type Json, type JsonObject, judge } from '#manifests';

/** What the server makes of a manifest: the object with its defaults, or what is wrong with it. */
export interface ReadManifest {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** With the defaults filled in; missing if it could not be decoded. */
  readonly object: JsonObject | undefined;
  /** The same without the defaults. */
  readonly written: JsonObject | undefined;
  /** Strict decoding: fields that are unknown, given twice, or of the wrong type. */
  readonly decoding: readonly string[];
  /** Validation, in the words of the server. */
  readonly invalid: readonly string[];
}

/** Decodes, defaults and validates one object. */
export function readManifest(given: Json): ReadManifest {
  return readManifests(JSON.stringify(given))[0] ?? emptyManifest();
}

/** Decodes, defaults and validates each object of a text of YAML. */
export function readManifests(text: string): ReadManifest[] {
  const { documents, diagnostics } = judge(text);
  return documents.flatMap((judged, index): ReadManifest[] => {
    if (judged.is === 'empty') return [];
    const errors = diagnostics.filter((one) => one.document === index && one.severity === 'error');
    const invalid = errors.filter(({ stage }) => stage === 'rule').map(({ message }) => message);
    const { apiVersion = '', kind = '', name = '', defaulted, decoded } = judged;
    const object = defaulted ?? decoded;
    return [
      {
        apiVersion,
        kind,
        name,
        object: isObject(object) ? object : undefined,
        written: isObject(decoded) ? decoded : undefined,
        decoding: errors.filter(({ stage }) => stage !== 'rule').map(({ message }) => message),
        invalid,
      },
    ];
  });
}

function emptyManifest(): ReadManifest {
  return { apiVersion: '', kind: '', name: '', object: undefined, written: undefined, decoding: [], invalid: [] };
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
