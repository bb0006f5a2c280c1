import { asTarget, type KnownShortcode, type KnownShortcodes, type Line, type Meaning, type Use } from '../meaning.ts';
import type { Value } from '../tags/parameters.ts';

/** A file or note shown where it is named. */
export function embedOf(file: Value, folder = ''): Line {
  return [`![[${folder}`, /[[\]|]/.test(file.text) ? file.text.replace(/[[\]|]/g, '') : file, ']]'];
}

const became = { ko: '파일을 보여 주는 임베드', en: 'an embed that shows the file' };

function shown(file: Value | undefined, parameter: string): Meaning {
  if (file === undefined || file.text.trim() === '') return { kind: 'missing', parameter };
  return { kind: 'lines', lines: [embedOf(file)], inline: embedOf(file) };
}

/** `{{% code_sample file="pods/simple-pod.yaml" %}}` and its older names; the path is below the site's `examples`. */
const sample: KnownShortcode = {
  became,
  mean: (use) => (isCode(use) ? code(use) : shown(use.named('file', 'src', 'source', 'path') ?? use.at(0), 'file')),
};

/** Other themes' `code` has code in it, not beside it. */
function isCode({ hasInner, inner }: Use): boolean {
  return hasInner && inner.trim() !== '';
}

function code(use: Use): Meaning {
  const language = use.named('lang', 'language')?.text ?? use.at(0)?.text ?? '';
  return { kind: 'code', info: language.trim() };
}

/** `{{< include "tasks.md" >}}`, `{{% readfile "notes.md" %}}`. */
const included: KnownShortcode = {
  became,
  mean: (use) => shown(use.named('file', 'path', 'src') ?? use.at(0), 'file'),
};

/** `{{< glossary_definition term_id="pod" length="short" >}}`: the note of the term, where one is. */
const definition: KnownShortcode = {
  became: { ko: '용어 노트의 임베드', en: "an embed of the term's note" },
  loses: true,
  mean: ({ named }) => {
    const term = named('term_id');
    if (term === undefined) return { kind: 'missing', parameter: 'term_id' };
    const embed = embedOf(term, 'glossary/');
    return { kind: 'lines', lines: [embed], inline: embed };
  },
};

/** `{{< example file="pod.yaml" >}}the manifest{{< /example >}}`: a link to the file. */
const example: KnownShortcode = {
  became: { ko: '링크', en: 'a link' },
  mean: ({ named, hasInner }) => {
    const file = named('file');
    if (file === undefined) return { kind: 'missing', parameter: 'file' };
    return {
      kind: 'text',
      before: ['[', ...(hasInner ? [] : [file.text])],
      contents: true,
      after: ['](', ...asTarget(file), ')'],
    };
  },
};

export const fileShortcodes: KnownShortcodes = {
  code_sample: sample,
  codenew: sample,
  code: sample,
  include: included,
  includefile: included,
  readfile: included,
  glossary_definition: definition,
  example,
};
