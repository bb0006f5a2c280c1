import { afterEach, describe, expect, it } from 'vitest';
import { keepUniversalTime } from './mermaid/universal-time.ts';
import { testStudio } from './testing/test-studio.ts';

const studio = await testStudio();

async function draw(source: string) {
  const { picture, diagnostics } = await studio.draw(source, { file: 'note.md', line: 1, column: 1, lang: 'ko' });
  if (picture === undefined) throw new Error(JSON.stringify(diagnostics));
  return picture;
}

describe('a picture', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  it('is the same in every time zone', async () => {
    const source =
      'gantt\ndateFormat YYYY-MM-DD HH:mm\naxisFormat %m/%d %H:%M\n가 :a, 2024-03-10 01:30, 5h\n나 :after a, 1d';
    process.env['TZ'] = 'Asia/Seoul';
    const inSeoul = await draw(source);
    process.env['TZ'] = 'America/New_York';
    expect(new Date(2024, 0, 1).getTimezoneOffset()).toBe(300);
    expect(await draw(source)).toEqual(inSeoul);
    expect(inSeoul.text).toContain('03/10 06:00');
  });

  it('does not say when it was drawn, where a task begins after none', async () => {
    expect((await draw('gantt\ndateFormat YYYY-MM-DD\n가 :a, after x, 3d')).text).toContain('2000-01-01');
  });

  it('leaves the time as it was', async () => {
    const before = Date;
    await draw('gantt\ndateFormat YYYY-MM-DD\n가 :a, 2024-01-01, 3d');
    expect(Date).toBe(before);
    expect(Date.now()).toBeGreaterThan(Date.UTC(2024, 0, 1));
  });

  it('shows a choice as one, wherever it is declared', async () => {
    // Its name is drawn in a box, but not in a choice.
    const isBox = async (source: string): Promise<boolean> => (await draw(source)).svg.includes('>c</text>');
    expect(await isBox('stateDiagram-v2\na --> c\nc --> b')).toBe(true);
    expect(await isBox('stateDiagram-v2\nstate c <<choice>>\na --> c\nc --> b')).toBe(false);
    expect(await isBox('stateDiagram-v2\na --> c\nc --> b\nstate c <<choice>>')).toBe(false);
    expect(await isBox('stateDiagram-v2\nstate x {\na --> c\nc --> b\nstate c <<choice>>\n}')).toBe(false);
  });
});

describe('a picture as a whole', () => {
  it('is filled by the rules of all pictures, whatever is the same for all in it', async () => {
    const { svg } = await draw('gantt\ntickInterval 1week');
    expect(svg).toMatch(/<svg (?![^>]* (?:fill|stroke|font-size)=)/);
  });

  it('takes a word for a colour only where it is one', async () => {
    const box = async (words: string): Promise<string> =>
      (await draw(`sequenceDiagram\nbox ${words}\nparticipant A\nend\nA->>A: x`)).svg;
    expect(await box('Another Group')).toContain('>Another Group<');
    expect(await box('Purple Group')).toContain('light-dark(#800080');
  });

  it('is drawn without the images of its nodes', async () => {
    const { svg, text } = await draw('flowchart LR\nA@{ img: "https://example.org/x.png", label: "그림" } --> B');
    expect(svg).not.toContain('example');
    expect(text).toContain('그림');
  });
});

describe('a label', () => {
  it.each([
    ['a > b', 'a > b'],
    ['a->b => c', 'a->b => c'],
    ['#quot;인용#quot;', '"인용"'],
    ['#9829; #35;1 #lt;b#gt;', '♥ #1 <b>'],
    ['줄<br/>바꿈', '줄 바꿈'],
  ])('says what its author wrote: %s', async (label, said) => {
    expect((await draw(`flowchart LR\nA["${label}"]`)).text).toEqual([said]);
  });

  it('keeps its colours that look like characters', async () => {
    expect((await draw('flowchart LR\nA:::x\nclassDef x fill:#123;')).svg).toContain('#123');
  });

  it('lies in the middle of its cloud', async () => {
    expect((await draw('flowchart LR\nA@{ shape: cloud, label: "구름" }')).svg).not.toMatch(
      /<g transform="translate\(-\d/,
    );
  });
});

describe('dates in universal time', () => {
  it.each([
    ['2024-01-01', Date.UTC(2024, 0, 1)],
    ['2024-01-01T10:00', Date.UTC(2024, 0, 1, 10)],
    ['2024-01-01 10:00', Date.UTC(2024, 0, 1, 10)],
    ['2024-01-01T10:00:00+09:00', Date.UTC(2024, 0, 1, 1)],
    ['Jan 2, 2024', Date.UTC(2024, 0, 2)],
    ['nonsense', Number.NaN],
  ])('are read: %s', (text, time) => {
    const release = keepUniversalTime();
    const read = new Date(text).getTime();
    release();
    expect(read).toBe(time);
  });

  it('are made and changed of their parts', () => {
    const release = keepUniversalTime();
    const date = new Date(2024, 1, 29, 23, 59);
    date.setDate(date.getDate() + 1);
    const [time, hours] = [date.getTime(), date.getHours()];
    release();
    expect([time, hours]).toEqual([Date.UTC(2024, 2, 1, 23, 59), 23]);
  });
});
