import type { APIRoute } from 'astro';
import { currentGarden } from '#engine';

/** Lets everyone in, and names the map of the site where the site knows its own address. */
export const GET: APIRoute = () => {
  const { origin, base } = currentGarden().site;
  const lines = ['User-agent: *', 'Allow: /'];
  if (origin !== undefined) lines.push('', `Sitemap: ${origin}${base}sitemap.xml`);
  return new Response(`${lines.join('\n')}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
