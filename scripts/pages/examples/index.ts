import type { Code } from '#diagnostics';
import { elsewhereExamples } from './elsewhere.ts';
import type { Examples } from './example.ts';
import { frontmatterExamples } from './frontmatter.ts';
import { kubernetesExamples } from './kubernetes.ts';
import { leakExamples } from './leaks.ts';
import { linkExamples } from './links.ts';
import { siteExamples } from './site.ts';
import { textExamples } from './text.ts';
import { vaultExamples } from './vault.ts';

/** An example of each fault. */
export const examples: Examples<Code> = {
  ...siteExamples,
  ...vaultExamples,
  ...frontmatterExamples,
  ...textExamples,
  ...kubernetesExamples,
  ...elsewhereExamples,
  ...linkExamples,
  ...leakExamples,
};
