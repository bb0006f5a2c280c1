/** What a diagram takes for the present: a picture must not say when it was drawn. */
const PRESENT = Date.UTC(2000, 0, 1);

const PARTS = ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

type Method = (this: Date, ...values: number[]) => number;

/**
 * Lets all dates be in universal time, wherever the machine stands, until the returned function is called. Mermaid and its
 * libraries count in local time only, and a worker thread cannot be given a time zone of its own.
 */
export function keepUniversalTime(): () => void {
  const prototype = Date.prototype as unknown as Record<string, Method>;
  const local = new Map<string, Method | undefined>();
  const become = (name: string, method: Method | undefined): void => {
    if (method === undefined) return;
    local.set(name, prototype[name]);
    prototype[name] = method;
  };
  for (const part of PARTS) {
    become(`get${part}`, prototype[`getUTC${part}`]);
    become(`set${part}`, prototype[`setUTC${part}`]);
  }
  become('getTimezoneOffset', () => 0);
  const LocalDate = Date;
  globalThis.Date = universal(LocalDate);
  return () => {
    globalThis.Date = LocalDate;
    for (const [name, method] of local) if (method !== undefined) prototype[name] = method;
  };
}

function universal(local: DateConstructor): DateConstructor {
  const own: Readonly<Record<string, unknown>> = { now: () => PRESENT, parse: (text: string) => parse(text, local) };
  return new Proxy(local, {
    get: (target, name): unknown => (typeof name === 'string' ? own[name] : undefined) ?? Reflect.get(target, name),
    construct(target, values: readonly unknown[]) {
      const [first] = values;
      if (values.length === 0) return new target(PRESENT);
      if (typeof first === 'string') return new target(parse(first, local));
      if (values.length === 1) return new target(first instanceof target ? first.getTime() : Number(first));
      const [year = 0, ...rest] = values.map(Number);
      return new target(local.UTC(year, ...rest));
    },
  });
}

const ZONE = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC)\s*$/i;

function parse(text: string, local: DateConstructor): number {
  const inUniversalTime = ZONE.test(text) ? Number.NaN : local.parse(`${text}${/T[\d:.]+$/.test(text) ? 'Z' : ' UTC'}`);
  return Number.isNaN(inUniversalTime) ? local.parse(text) : inUniversalTime;
}
