import type { Machine, Taint } from '#simulator';

/** `node4` after `node3`. */
export function freeName(known: readonly { readonly name: string }[]): string {
  const names = new Set(known.map(({ name }) => name));
  for (let number = names.size + 1; ; number++) {
    const name = `node${number}`;
    if (!names.has(name)) return name;
  }
}

/** Reads lists as people write them: `disk=ssd, zone=a` and `gpu=yes:NoSchedule`. */
export function machineOf(name: string, labels: string, taints: string): Machine {
  const words = (text: string): string[] => text.split(/[,\s]+/).filter((word) => word !== '');
  const pairs = words(labels).map((word) => [word.split('=')[0] ?? '', word.split('=').slice(1).join('=')] as const);
  const tainted = words(taints).flatMap((word): Taint[] => {
    const [, key, value, effect] = /^([^=:]+)(?:=([^:]*))?:(NoSchedule|PreferNoSchedule|NoExecute)$/.exec(word) ?? [];
    if (key === undefined) return [];
    const kind = effect === 'NoExecute' || effect === 'PreferNoSchedule' ? effect : 'NoSchedule';
    return [{ key, effect: kind, ...(value ? { value } : {}) }];
  });
  return {
    name,
    ...(pairs.length > 0 && { labels: Object.fromEntries(pairs) }),
    ...(tainted.length > 0 && { taints: tainted }),
  };
}
