type Settings = Record<string, unknown>;

// Both functions are put into a file of Mermaid as they are written here, so they may use nothing from outside.

/** Copies settings two levels deep, as Mermaid does when it begins a diagram. */
export function copyOfSettings(settings: Settings, depth = 2): Settings {
  const copy = { ...settings };
  for (const key in copy) {
    const value = copy[key];
    if (typeof value !== 'object' || value === null) continue;
    if (Array.isArray(value)) copy[key] = [...(value as unknown[])];
    else copy[key] = depth > 1 ? copyOfSettings(value as Settings, depth - 1) : { ...value };
  }
  return copy;
}

/**
 * Copies a section of settings when it is asked for. Who asks for settings may change what is in a section, but nobody changes
 * colours, of which there are most.
 */
export function lateCopyOfSettings(settings: Settings): Settings {
  return new Proxy(
    { ...settings },
    {
      get(copy, key: string) {
        const value = copy[key];
        if (typeof value !== 'object' || value === null || value !== settings[key]) return value;
        if (key === 'themeVariables') return value;
        return (copy[key] = Array.isArray(value) ? [...(value as unknown[])] : { ...value });
      },
    },
  );
}
