/** Thousandths of a CPU as people say them: `0.25`, `4`. */
export function cpuText(thousandths: number): string {
  return String(Math.round(thousandths) / 1000);
}

/** Bytes as people say them: `0`, `200 Mi`, `7.5 Gi`. */
export function memoryText(bytes: number): string {
  const gi = bytes / 2 ** 30;
  if (gi >= 1) return `${String(Math.round(gi * 10) / 10)} Gi`;
  return bytes === 0 ? '0' : `${String(Math.round(bytes / 2 ** 20))} Mi`;
}
