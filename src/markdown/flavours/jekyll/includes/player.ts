import { escapeHtml } from '#html';
import { asDestination, asText } from '../liquid/written.ts';

/** Where players show what they show, by the name of their provider. */
const PROVIDERS: readonly (readonly [name: RegExp, label: string, address: string])[] = [
  [/youtu/, 'YouTube', 'https://www.youtube.com/watch?v='],
  [/vimeo/, 'Vimeo', 'https://vimeo.com/'],
  [/google-?drive/, 'Google Drive', 'https://drive.google.com/file/d/'],
  [/bilibili/, 'Bilibili', 'https://www.bilibili.com/video/'],
  [/dailymotion/, 'Dailymotion', 'https://www.dailymotion.com/video/'],
  [/twitch/, 'Twitch', 'https://www.twitch.tv/videos/'],
  [/spotify/, 'Spotify', 'https://open.spotify.com/track/'],
  [/gist/, 'Gist', 'https://gist.github.com/'],
  [/tweet|twitter/, 'X', ''],
  [/video|player/, 'Video', ''],
];

/**
 * A link to what a player would load from elsewhere: nothing is. `undefined` where the provider is not known, or what it shows.
 *
 * @param shown Its address, or its id at the provider.
 */
export function playerLink(
  provider: string,
  shown: string | undefined,
  title: string | undefined,
): { readonly inline: string; readonly html: string } | undefined {
  const [, label, address] = PROVIDERS.find(([name]) => name.test(provider.toLowerCase())) ?? [];
  if (shown === undefined || label === undefined || address === undefined) return undefined;
  const isAddress = /^https?:\/\//i.test(shown);
  if (!isAddress && (address === '' || !/^[\w/.-]+$/.test(shown))) return undefined;
  const url = isAddress ? shown : address + shown;
  const text = title ?? label;
  return {
    inline: `[${asText(text)}](${asDestination(url)})`,
    html: `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`,
  };
}
