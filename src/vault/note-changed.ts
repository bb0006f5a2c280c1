import type { PerLang, VaultPath } from '#naming';

/** A note holds something else than when it was looked at, and nobody has its text of then. */
export class NoteChanged extends Error {
  override readonly name = 'NoteChanged';
  readonly sentence: PerLang<string>;

  constructor(path: VaultPath, options?: ErrorOptions) {
    const sentence = {
      ko: `사이트를 만드는 동안 노트 ${path}이(가) 바뀌었습니다. 다시 실행하세요.`,
      en: `The note ${path} has changed while the site was made. Run this again.`,
    };
    super(`${sentence.ko}\n${sentence.en}`, options);
    this.sentence = sentence;
  }
}
