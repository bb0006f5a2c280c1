export type { Branded } from './brand.ts';
export { LANGS, isLang, type Lang, type PerLang } from './lang.ts';
export { isVaultPath, toVaultPath, type NoteId, type VaultPath } from './vault-path.ts';
export { isSlug, toHref, toSlug, type Href, type Slug } from './address.ts';
export { digestOf, type Digest } from './digest.ts';
export { FLAVOURS, isFlavour, type Flavour } from './flavour.ts';
