import type { InputName } from '#garden';
import type { EditedVault } from './edited-vault.ts';
import { parseNoteText, printNoteText, withField } from './note-text.ts';
import { pngOf } from './pictures.ts';

type TellingEdit = (vault: EditedVault) => void;

/** What else than a page's own inputs files are made from. The theme is left out: no edit of notes changes it. */
type OtherInput = 'settings' | 'redirect' | 'branch' | 'names';

/**
 * For each input of a file an edit of the first vault that changes some file by this input alone. `implied`: whatever changes
 * this input changes another one of the same file too, so that none could be stale for want of it.
 */
export const TELLING_EDITS = {
  address: 'implied',
  title: 'implied',
  description: (vault) => {
    setField(vault, 'ko/workloads/정적 파드.md', 'description', '노드가 스스로 띄우는 파드입니다.');
  },
  text: (vault) => {
    replace(vault, 'ko/storage/볼륨.md', '오래가는 것', '오래 두는 것');
  },
  links: (vault) => {
    vault.write('ko/workloads/없는 노트.md', '# 이제 있는 노트\n');
  },
  images: (vault) => {
    vault.write('ko/images/nodes.png', pngOf(30, 30, 7));
  },
  embeds: (vault) => {
    vault.write('ko/workloads/log-agent.yaml', 'kind: Pod\n');
  },
  // What a diagram leads to is among the links, what it shows in the text.
  diagrams: 'implied',
  code: 'implied',
  contents: 'implied',
  translation: (vault) => {
    vault.write('en/workloads/static pods.md', '---\ntranslationOf: "[[정적 파드]]"\n---\n\nStatic pods.\n');
  },
  breadcrumbs: 'implied',
  sidebar: (vault) => {
    vault.write('en/newcomer.md', '# A newcomer\n');
  },
  tags: (vault) => {
    setField(vault, 'en/storage/volumes.md', 'tags', '[kubernetes/disks]');
  },
  concepts: (vault) => {
    replace(vault, 'glossary.yaml', '함께 사는', '함께 일하는');
  },
  entries: (vault) => {
    setField(vault, 'ko/storage/볼륨.md', 'description', '파드와 함께 사라지는 저장소입니다.');
  },
  pagination: 'implied',
  backlinks: (vault) => {
    replace(vault, 'ko/workloads/배치 규칙.md', '데몬셋]]이 따르는', '데몬셋]]이 늘 따르는');
  },
  neighbours: (vault) => {
    setField(vault, 'ko/workloads/배치 규칙.md', 'title', '배치의 규칙');
  },
  editLink: (vault) => {
    replace(vault, 'site.yaml', 'https://example.org/edit/', 'https://example.org/change/');
  },
  settings: (vault) => {
    replace(vault, 'site.yaml', '편집 마당', '고친 마당');
  },
  redirect: (vault) => {
    setField(vault, 'ko/workloads/데몬셋.md', 'title', '데몬 셋');
  },
  branch: (vault) => {
    vault.write('ko/storage/새 볼륨.md', '# 새 볼륨\n');
  },
  names: (vault) => {
    vault.write('en/storage/new volume.md', '# A new volume\n');
  },
  // Last, since a commit cannot be undone.
  dates: (vault) => {
    vault.commit();
  },
} satisfies Record<InputName | OtherInput, TellingEdit | 'implied'>;

/**
 * Changes what texts are drafted from, beside the notes themselves: the language of those that do not tell it, and the flavour
 * of those that the settings name.
 */
export const DRAFT_EDITS: readonly TellingEdit[] = [
  (vault) => {
    replace(vault, 'site.yaml', 'default-language: ko', 'default-language: en');
  },
  (vault) => {
    replace(vault, 'site.yaml', 'publication: all', 'publication: all\nflavours: { "hugo/**": jekyll }');
  },
];

function setField(vault: EditedVault, file: string, key: string, value: string): void {
  const note = parseNoteText(vault.read(file));
  vault.write(file, printNoteText({ ...note, fields: withField(note.fields, key, value) }));
}

function replace(vault: EditedVault, file: string, from: string, to: string): void {
  const text = vault.read(file);
  if (!text.includes(from)) throw new Error(`${file} does not hold: ${from}`);
  vault.write(file, text.replace(from, to));
}
