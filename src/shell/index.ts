export { contentSecurityPolicy } from './content-security-policy.ts';
export { inlineScript, type InlineScript } from './inline-script.ts';
export { type Part, PARTS, placeholder, type Script, SCRIPTS, splitAtPlaceholders } from './placeholders.ts';
