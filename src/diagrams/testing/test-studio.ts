import { openStudio, type Studio } from '../studio.ts';
import { siteFont } from '../text/site-font.ts';

/** A studio with the font that a site ships. Opening takes a second or two: once for a file of tests. */
export async function testStudio(): Promise<Studio> {
  return openStudio({ font: await siteFont() });
}
