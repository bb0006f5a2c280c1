/** A page that is open, as a browser has it: loaded again whenever the server says so. */
export interface OpenPage {
  /** Makes a change, and waits until the page holds `text`. Returns the milliseconds in between. */
  seen(text: string, change: () => Promise<void>): Promise<number>;
  close(): void;
}

/** Opens the page at an address of Vite's dev server. `base` is the base path of the site. */
export async function openPage(url: URL, base: string): Promise<OpenPage> {
  const told = new WebSocket(new URL(base, url).href.replace(/^http/, 'ws'), 'vite-hmr');
  let reload: () => void = () => undefined;
  told.addEventListener('message', ({ data }) => {
    if (isReload(String(data))) reload();
  });
  await new Promise((resolve, reject) => {
    told.addEventListener('open', resolve);
    told.addEventListener('error', () => {
      reject(new Error('The server does not tell of changes'));
    });
  });
  return {
    async seen(text, change) {
      const begun = performance.now();
      const shown = new Promise<number>((resolve, reject) => {
        reload = () => {
          fetch(url)
            .then((response) => response.text())
            .then((page) => {
              if (page.includes(text)) resolve(performance.now() - begun);
            })
            .catch(reject);
        };
      });
      await change();
      return shown;
    },
    close() {
      told.close();
    },
  };
}

/** Whether a message of Vite's tells the browser to load the page again. */
export function isReload(message: string): boolean {
  const { type } = JSON.parse(message) as { readonly type?: unknown };
  return type === 'full-reload';
}
