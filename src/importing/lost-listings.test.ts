import { describe, expect, it } from 'vitest';
import { folderOf, importFrom, textsIn } from './testing/import-folder.ts';

describe('a listing that lost its indentation', () => {
  const FLAT =
    'apiVersion: apps/v1\nkind: DaemonSet\nmetadata:\nname: a\nspec:\nselector:\nmatchLabels:\napp: a\ntemplate:\nmetadata:\nlabels:\napp: a\nspec:\ncontainers:\n- name: a\nimage: a:1\n';

  it('has it back in the copy, and what was assumed is told in both languages', async () => {
    const source = `# 데몬셋\n\n노드마다 하나를 둡니다.\n\n\`\`\`yaml\n${FLAT}\`\`\`\n`;
    const from = folderOf({ 'ko/데몬셋.md': source });
    const imported = await importFrom(from);
    const [text = ''] = Object.values(textsIn(imported.to));
    expect(text).toContain('spec:\n  selector:\n    matchLabels:\n      app: a\n  template:\n    metadata:\n');
    expect(textsIn(from)['ko/데몬셋.md']).toBe(source);
    const faults = imported.faults.filter(({ code }) => code === 'import-indentation-restored');
    expect(faults.map(({ line, severity, message }) => [line, severity, message])).toEqual([
      [
        5,
        'warning',
        {
          ko: expect.stringMatching(/DaemonSet의 필드대로 다시 들여 썼습니다\..*짐작한 줄: 9, 13/) as string,
          en: expect.stringMatching(/as the fields of DaemonSet ask for it\..*elsewhere too: 9, 13\./) as string,
        },
      ],
    ]);
  });
});
