import { registerHooks } from 'node:module';
import { copyOfSettings, lateCopyOfSettings } from './settings-copies.ts';

/** What is read otherwise in the file of Mermaid that keeps its settings. Each stands there exactly once. */
const CHANGES = [
  {
    // Every question for the settings, some hundreds a diagram, copies two thousand of them.
    written: 'var getConfig = /* @__PURE__ */ __name(() => {\n  return assignWithDepth_default({}, currentConfig);',
    read: `var getConfig = /* @__PURE__ */ __name(() => {\n  return ${lateCopyOfSettings.name}(currentConfig);`,
  },
  {
    // Four times a diagram the settings of the site become its own.
    written: 'let cfg = assignWithDepth_default({}, siteCfg);',
    read: `let cfg = ${copyOfSettings.name}(siteCfg);`,
  },
  {
    // Defining a property takes ten times as long as setting it, and differs only for this name.
    written: `Object.defineProperty(dst, key, {
            value: srcValue,
            writable: true,
            enumerable: true,
            configurable: true
          });`,
    read: `if (key !== "__proto__") dstWithKeys[key] = srcValue;`,
  },
] as const;

/** What the changes use. */
const USED = `${String(copyOfSettings)}\n${String(lateCopyOfSettings)}\n`;

/**
 * Loads Mermaid so that it does not spend most of its time copying its own settings. Its files stay as they are: they are read
 * with the few changes above. Throws where they do not fit, which is when Mermaid is another version.
 */
export async function loadWithFasterSettings<T>(load: () => Promise<T>): Promise<T> {
  const seen = { changed: false };
  const hooks = registerHooks({
    load(url, context, next) {
      const loaded = next(url, context);
      if (seen.changed || !url.includes('/mermaid/dist/') || loaded.source == null) return loaded;
      const text = typeof loaded.source === 'string' ? loaded.source : new TextDecoder().decode(loaded.source);
      if (CHANGES.some(({ written }) => text.split(written).length !== 2)) return loaded;
      seen.changed = true;
      return {
        ...loaded,
        source: CHANGES.reduce((now, { written, read }) => now.replace(written, () => read), USED + text),
      };
    },
  });
  try {
    const result = await load();
    if (!seen.changed) throw new Error('This version of Mermaid keeps its settings otherwise than the one known here.');
    return result;
  } finally {
    hooks.deregister();
  }
}
