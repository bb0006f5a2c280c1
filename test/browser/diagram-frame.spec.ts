import type { Locator, Page } from '@playwright/test';
import { textsFor } from '#i18n';
import { expect, test } from './harness.ts';
import { violationsOf } from './violations.ts';

interface Shift extends PerformanceEntry {
  readonly sources: readonly { readonly node: Node | null }[];
}

const { diagram: texts } = textsFor('ko');
/** Its last section is a diagram that is wider than any column, one node of which is a link. */
const NOTE = 'ko/workloads/넓은-것/';

const figure = (page: Page): Locator => page.locator('figure.diagram').last();
const screen = (page: Page): Locator => page.getByRole('dialog');
const picture = (page: Page): Locator => page.locator('svg.diagram').last();

async function widthOf(page: Page): Promise<number> {
  return (await picture(page).boundingBox())?.width ?? 0;
}

/** Opens the note and its picture on the whole screen. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await figure(page).getByRole('button', { name: texts.enlarge }).click();
  await expect(screen(page)).toBeVisible();
}

/** Which part of the picture's width lies left of a point of the window. */
async function partLeftOf(page: Page, x: number): Promise<number> {
  const box = await picture(page).boundingBox();
  return box === null ? NaN : (x - box.x) / box.width;
}

test.describe('for a mouse', () => {
  test.use({ viewport: { width: 1200, height: 700 }, reducedMotion: 'reduce' });

  test('the whole picture is shown, zoomed by the wheel where the pointer is, and moved by dragging', async ({
    page,
    at,
  }) => {
    await open(page, at('tour', NOTE));
    const whole = await widthOf(page);
    expect(whole).toBeLessThanOrEqual(1200);
    expect(whole).toBeGreaterThan(1100);

    const under = await partLeftOf(page, 300);
    await page.mouse.move(300, 330);
    await page.mouse.wheel(0, -400);
    await expect.poll(() => widthOf(page)).toBeGreaterThan(whole * 1.5);
    expect(await partLeftOf(page, 300)).toBeCloseTo(under, 2);

    const before = (await picture(page).boundingBox())?.x ?? NaN;
    await page.mouse.down();
    await page.mouse.move(250, 330, { steps: 4 });
    await page.mouse.up();
    expect((await picture(page).boundingBox())?.x).toBeCloseTo(before - 50, 0);

    await page.mouse.dblclick(300, 100);
    expect(await widthOf(page)).toBeCloseTo(whole, 0);
    await page.mouse.dblclick(300, 100);
    expect(await widthOf(page)).toBeGreaterThan(whole * 2);
    await screen(page).getByRole('button', { name: texts.whole }).click();
    expect(await widthOf(page)).toBeCloseTo(whole, 0);
  });

  test('nothing of the page has moved when it is closed', async ({ page, at }) => {
    await page.addInitScript(() => {
      const shifted: (string | undefined)[] = [];
      Object.assign(window, { shifted });
      new PerformanceObserver((list) => {
        const nodes = list.getEntries().flatMap((entry) => (entry as Shift).sources.map(({ node }) => node));
        const around = nodes.map((node) => (node instanceof Element ? node : node?.parentElement));
        // The picture itself goes to the screen and comes back.
        shifted.push(
          ...around.filter((element) => element?.closest('svg') == null).map((element) => element?.outerHTML),
        );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(at('tour', NOTE));
    const view = page.locator('.diagram-view').last();
    await view.evaluate((element) => (element.scrollLeft = 100));
    const button = figure(page).getByRole('button', { name: texts.enlarge });
    await button.scrollIntoViewIfNeeded();
    const places = () =>
      page.evaluate(() => [
        scrollY,
        document.documentElement.scrollHeight,
        ...[...document.querySelectorAll('.diagram-view, svg.diagram, footer')].map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y, width, height];
        }),
      ]);
    const before = await places();
    await button.click();
    await page.keyboard.press('+');
    await screen(page).getByRole('button', { name: texts.close }).click();
    await expect(page.locator('dialog')).toHaveCount(0);
    expect(await places()).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { shifted: unknown[] }).shifted)).toEqual([]);
  });

  test('a link of the picture leads on, unless the picture was dragged by it', async ({ page, at }) => {
    await open(page, at('tour', NOTE));
    const link = screen(page).getByRole('link');
    const box = await link.boundingBox();
    const [x, y] = [(box?.x ?? 0) + 20, (box?.y ?? 0) + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 30, { steps: 4 });
    await page.mouse.up();
    await expect(screen(page)).toBeVisible();
    await link.click();
    await expect(page).toHaveURL(/placement/);
  });

  test('what the larger view takes is loaded when it is asked for', async ({ page, at }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(at('tour', NOTE), { waitUntil: 'networkidle' });
    const isScreen = (url: string): boolean => url.includes('diagram-screen');
    expect(asked.filter(isScreen)).toEqual([]);
    const button = figure(page).getByRole('button', { name: texts.enlarge });
    for (let time = 0; time < 2; time += 1) {
      await button.click();
      await screen(page).getByRole('button', { name: texts.close }).click();
    }
    expect(asked.filter(isScreen)).toHaveLength(1);
  });

  test('that it could not be loaded is said', async ({ page, at, conduct }) => {
    conduct.expected.push(/diagram-screen|ERR_FAILED/);
    await page.route('**/diagram-screen*', (route) => route.abort());
    await page.goto(at('tour', NOTE));
    await figure(page).getByRole('button', { name: texts.enlarge }).click();
    await expect(page.getByRole('status')).toHaveText(texts.screenFailed);
  });
});

test.describe('for the keyboard alone', () => {
  test.use({ viewport: { width: 1200, height: 700 }, reducedMotion: 'reduce' });

  test('the picture is opened, zoomed, moved and closed, and the focus comes back', async ({ page, at }) => {
    await page.goto(at('tour', NOTE));
    const button = figure(page).getByRole('button', { name: texts.enlarge });
    await page.locator('.diagram-view').last().focus();
    for (let stop = 0; stop < 3 && !(await button.evaluate((own) => own === document.activeElement)); stop += 1) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await expect(screen(page)).toBeVisible();
    await expect(screen(page).getByRole('group', { name: texts.keys })).toBeFocused();

    const whole = await widthOf(page);
    await page.keyboard.press('+');
    await page.keyboard.press('=');
    expect(await widthOf(page)).toBeGreaterThan(whole * 1.5);
    const left = (await picture(page).boundingBox())?.x ?? NaN;
    await page.keyboard.press('ArrowRight');
    expect((await picture(page).boundingBox())?.x).toBeLessThan(left);
    await page.keyboard.press('ArrowLeft');
    expect((await picture(page).boundingBox())?.x).toBeCloseTo(left, 0);
    await page.keyboard.press('-');
    expect(await widthOf(page)).toBeLessThan(whole * 1.5);
    await page.keyboard.press('0');
    expect(await widthOf(page)).toBeCloseTo(whole, 0);

    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test('the focus stays on the screen, and what has it is seen', async ({ page, at }) => {
    await open(page, at('tour', NOTE));
    for (let time = 0; time < 6; time += 1) await page.keyboard.press('+');
    for (let time = 0; time < 40; time += 1) await page.keyboard.press('ArrowRight');
    const names = new Set<string>();
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab');
      const focused = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return 'browser';
        if (element.closest('dialog') === null) return 'page';
        const { left, right } = element.getBoundingClientRect();
        return `${element.tagName.toLowerCase()} ${left >= 0 && right <= innerWidth ? 'seen' : 'hidden'}`;
      });
      names.add(focused);
    }
    expect([...names].filter((name) => name !== 'browser').sort()).toEqual(['a seen', 'button seen', 'div seen']);
  });
});

test.describe('for fingers', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true, reducedMotion: 'reduce' });

  test('a wide picture scrolls in its frame, and not the page', async ({ page, at }) => {
    await page.goto(at('tour', NOTE));
    const view = page.locator('.diagram-view').last();
    const { inside, page: outside } = await view.evaluate((element) => ({
      inside: element.scrollWidth - element.clientWidth,
      page: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(inside).toBeGreaterThan(100);
    expect(outside).toBeLessThanOrEqual(0);
    await expect(view).toHaveAttribute('tabindex');
    // The button is seen without hovering, and large enough for a finger.
    const box = await figure(page).getByRole('button', { name: texts.enlarge }).boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
  });

  test('it is zoomed with two, moved with one, and closer after two taps', async ({ page, at, context }) => {
    await page.goto(at('tour', NOTE));
    await figure(page).getByRole('button', { name: texts.enlarge }).tap();
    await expect(screen(page)).toBeVisible();
    // As a whole it could not be read.
    expect(await widthOf(page)).toBeGreaterThan(1000);
    await screen(page).getByRole('button', { name: texts.whole }).tap();
    const whole = await widthOf(page);
    expect(whole).toBeLessThan(360);
    const hand = await context.newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
      hand.send('Input.dispatchTouchEvent', { type, touchPoints: xs.map((x, id) => ({ x, y: 300, id })) });

    await touch('touchStart', 150);
    await touch('touchStart', 150, 210);
    for (const by of [10, 30, 60, 90]) await touch('touchMove', 150 - by, 210 + by);
    await touch('touchEnd');
    const zoomed = await widthOf(page);
    expect(zoomed / whole).toBeGreaterThan(2.5);
    expect(zoomed / whole).toBeLessThan(4.5);

    const before = (await picture(page).boundingBox())?.x ?? NaN;
    await touch('touchStart', 200);
    for (const x of [180, 150, 120]) await touch('touchMove', x);
    await touch('touchEnd');
    expect((await picture(page).boundingBox())?.x).toBeCloseTo(before - 80, 0);

    await page.touchscreen.tap(180, 100);
    await page.touchscreen.tap(180, 100);
    expect(await widthOf(page)).toBeCloseTo(whole, 0);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on the screen in the ${colorScheme} theme`, async ({ page, at }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, at('tour', NOTE));
    expect(await violationsOf(page)).toEqual([]);
  });
}

test('a step glides, but not for a reader who asked for less motion', async ({ page, at }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await open(page, at('tour', NOTE));
  await page.keyboard.press('+');
  const seconds = () => picture(page).evaluate((element) => parseFloat(getComputedStyle(element).transitionDuration));
  expect(await seconds()).toBeGreaterThan(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await seconds()).toBe(0);
});

test('on paper there is the whole picture, as wide as the text at most, without its button', async ({ page, at }) => {
  await page.setViewportSize({ width: 680, height: 900 });
  await open(page, at('tour', NOTE));
  // Whoever prints it from the larger view wants it on paper, too, which does not wait.
  const isBack = await page.evaluate(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.querySelector('.diagram-view > svg') !== null && document.querySelector('dialog') === null;
  });
  expect(isBack).toBe(true);
  await page.emulateMedia({ media: 'print' });
  await expect(figure(page).getByRole('button')).toHaveCount(0);
  const sticksOut = await page
    .locator('.diagram-view')
    .last()
    .evaluate((view) => {
      const drawn = view.querySelector('svg')?.getBoundingClientRect();
      return (drawn?.right ?? Infinity) - document.documentElement.clientWidth;
    });
  expect(sticksOut).toBeLessThanOrEqual(0);
});
