/** The texts and elements that the page holds ready for its scripts; `undefined` on pages without them. */
export function scriptParts(): HTMLTemplateElement | undefined {
  const parts = document.getElementById('page:script-parts');
  return parts instanceof HTMLTemplateElement ? parts : undefined;
}

/** A text for scripts, in the language of the page. */
export function scriptText(
  name:
    | 'copied'
    | 'copyFailed'
    | 'headingCopied'
    | 'branchFailed'
    | 'screenFailed'
    | 'conceptMore'
    | 'searchFailed'
    | 'labFailed',
): string {
  return scriptParts()?.dataset[name] ?? '';
}
