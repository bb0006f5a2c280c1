import * as keys from './keys/index.ts';

/** Every key of the settings file, in the order in which a page would explain them. */
export const siteKeys = [
  keys.title,
  keys.description,
  keys.address,
  keys.languages,
  keys.defaultLanguage,
  keys.publication,
  keys.neverPublic,
  keys.flavours,
  keys.checks,
  keys.editLink,
  keys.mdxCode,
] as const;
