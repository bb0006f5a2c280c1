const SCALE: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  '': 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/** The value of a quantity such as `500m` or `8Gi`; 0 for none (resource.Quantity). */
export function quantity(text: string | number | undefined): number {
  const parts = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)(n|u|m|k|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$/.exec(
    String(text ?? '0'),
  );
  return parts === null ? 0 : Number(parts[1]) * (SCALE[parts[2] ?? ''] ?? 1);
}

/** A quantity of CPU in thousandths, rounded up (Quantity.MilliValue). */
export function thousandths(text: string | number | undefined): number {
  // Rounding first: 0.1 * 1000 and the like must not become a thousandth more.
  return Math.ceil(Number((quantity(text) * 1000).toFixed(3)));
}
