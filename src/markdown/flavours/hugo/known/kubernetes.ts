import type { PerLang } from '#naming';
import {
  encoded,
  inBrackets,
  type KnownShortcode,
  type KnownShortcodes,
  link,
  type Meaning,
  type Part,
} from '../meaning.ts';
import { parameterOf } from '../page-parameter.ts';
import { HEADINGS } from './kubernetes-headings.ts';

/** `{{< glossary_tooltip text="파드" term_id="pod" >}}`: a link to the concept, wherever the vault has it. */
const tooltip: KnownShortcode = {
  became: { ko: '용어 링크', en: 'a link to the concept' },
  mean: ({ named }) => {
    const [text, id] = [named('text'), named('term_id')];
    if (id === undefined) return text === undefined ? { kind: 'missing', parameter: 'term_id' } : textOf([text]);
    return textOf(
      link(
        [text === undefined ? id.text : inBrackets(text)],
        ['glossary:', /^[\w.-]+$/.test(id.text) ? id : encoded(id.text)],
      ),
    );
  },
};

/** `{{< feature-state for_k8s_version="v1.8" state="stable" >}}`, or by the name of a feature gate. */
const featureState: KnownShortcode = {
  became: { ko: '한 줄의 글', en: 'a line of text' },
  mean: ({ named, lang }) => {
    const [version, state, gate] = [named('for_k8s_version'), named('state'), named('feature_gate_name')];
    const label = lang === 'ko' ? '**기능 상태:** ' : '**Feature state:** ';
    if (state !== undefined) {
      const since: Part[] = version === undefined ? [] : [version, ' '];
      return { kind: 'text', before: [label, '`Kubernetes ', ...since, '[', state, ']`'], own: true };
    }
    if (gate === undefined) return { kind: 'missing', parameter: 'state' };
    const named_ = lang === 'ko' ? '기능 게이트 `' : 'feature gate `';
    return { kind: 'text', before: [label, named_, gate, '`'], own: true };
  },
};

/** `{{< version-check >}}`: the version that the frontmatter asks for, and how to see one's own. */
const versionCheck: KnownShortcode = {
  became: { ko: '한 줄의 글', en: 'a line of text' },
  mean: ({ note, lang }) => {
    const least = parameterOf(note, 'min-kubernetes-server-version');
    const asked = least === undefined ? '' : ASKED[lang](least);
    return { kind: 'text', before: [asked, CHECK[lang]], own: true };
  },
};

const ASKED: PerLang<(version: string) => string> = {
  ko: (version) => `쿠버네티스 서버의 버전이 ${version} 이상이어야 합니다. `,
  en: (version) => `Your Kubernetes server must be at or later than version ${version}. `,
};

const CHECK: PerLang<string> = {
  ko: '버전을 확인하려면 `kubectl version`을 실행하세요.',
  en: 'To check the version, run `kubectl version`.',
};

/** `## {{% heading "whatsnext" %}}`: a heading that all pages share. */
const heading: KnownShortcode = {
  became: { ko: '그 제목', en: 'the heading' },
  mean: ({ at, lang }): Meaning => {
    const name = at(0);
    if (name === undefined) return { kind: 'missing', parameter: '0' };
    const text = HEADINGS.get(name.text)?.[lang];
    return text === undefined ? { kind: 'elsewhere' } : textOf([text]);
  },
};

/** `{{% thirdparty-content %}}`: says that what is linked is not of Kubernetes. */
const thirdParty: KnownShortcode = {
  became: { ko: '콜아웃', en: 'a callout' },
  mean: ({ named, lang }) =>
    named('single')?.text === 'true'
      ? textOf([THIRD_PARTY_ITEM[lang]])
      : { kind: 'quote', head: ['[!note]'], body: [THIRD_PARTY[lang]] },
};

const THIRD_PARTY: PerLang<string> = {
  ko: '여기에 나오는 서드파티 제품과 프로젝트는 쿠버네티스 프로젝트가 책임지지 않습니다.',
  en: 'The third-party products and projects named here are not the responsibility of the Kubernetes project.',
};
const THIRD_PARTY_ITEM: PerLang<string> = { ko: '(서드파티)', en: '(third party)' };

/** `{{< api-reference page="workload-resources/pod-v1" anchor="PodSpec" text="…" >}}`. */
const apiReference: KnownShortcode = {
  became: { ko: '링크', en: 'a link' },
  mean: ({ named }) => {
    const [page, anchor, text] = [named('page'), named('anchor'), named('text')];
    if (page === undefined) return { kind: 'missing', parameter: 'page' };
    const label = text ?? anchor?.text ?? page.text.split('/').at(-1) ?? page.text;
    const target: Part[] = [
      '/docs/reference/kubernetes-api/',
      page.text,
      ...(anchor === undefined ? [] : ['#', anchor.text]),
    ];
    return textOf(link([typeof label === 'string' ? label : inBrackets(label)], target));
  },
};

/** A number that changes with each release: only the site knows it. */
const version: KnownShortcode = { mean: () => ({ kind: 'elsewhere' }) };

function textOf(before: readonly Part[]): Meaning {
  return { kind: 'text', before };
}

/** The shortcodes of kubernetes/website that are no other site's: https://github.com/kubernetes/website/tree/main/layouts/shortcodes */
export const kubernetesShortcodes: KnownShortcodes = {
  glossary_tooltip: tooltip,
  'feature-state': featureState,
  'version-check': versionCheck,
  heading,
  'thirdparty-content': thirdParty,
  'api-reference': apiReference,
  skew: version,
  'latest-version': version,
  'latest-semver': version,
  'release-branch': version,
};
