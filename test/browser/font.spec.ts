import { expect, test } from './harness.ts';

test('every letter of a note is drawn with the font of the site', async ({ page, at }) => {
  // A first visit may do without the font; the next page has it.
  await page.goto(at('tour', 'ko/'), { waitUntil: 'networkidle' });
  await page.goto(at('tour', 'ko/workloads/daemonset/'), { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  for (const selector of ['h1', 'main h2', 'main p', 'main td', 'main li', 'nav a']) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
    const foreign = fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
    expect([selector, fonts.length > 0, foreign]).toEqual([selector, true, []]);
  }
});

test('the font is fetched once for the whole site', async ({ page, at }) => {
  const fetched: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2') && response.status() === 200) fetched.push(response.url());
  });
  await page.goto(at('tour', 'ko/workloads/daemonset/'), { waitUntil: 'networkidle' });
  await page.goto(at('tour', 'en/workloads/daemonset/'), { waitUntil: 'networkidle' });
  expect(fetched).toEqual([at('tour', 'fonts/madang-sans.woff2')]);
});
