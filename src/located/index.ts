export type {
  Located,
  LocatedEntry,
  LocatedFault,
  LocatedList,
  LocatedMap,
  LocatedScalar,
  LocatedText,
} from './located.ts';
export { booleanOf } from './boolean-of.ts';
export { describeFound } from './describe-found.ts';
export { normaliseText } from './normalise-text.ts';
export { placeFinder, type PlaceFinder } from './place-finder.ts';
export { plainValue } from './plain-value.ts';
export { readToml } from './read-toml.ts';
export { readYaml } from './read-yaml.ts';
export { isBlankValue } from './is-blank-value.ts';
