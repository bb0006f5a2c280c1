/** An age as kubectl prints it: `119s`, `2m`, `9m59s`, `3h`, `2d` (duration.HumanDuration, apimachinery). */
export function humanDuration(seconds: number): string {
  const whole = Math.trunc(seconds);
  if (whole < -1) return '<invalid>';
  if (whole < 0) return '0s';
  if (whole < 120) return `${String(whole)}s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 10) return two(minutes, 'm', whole % 60, 's');
  if (minutes < 180) return `${String(minutes)}m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 8) return two(hours, 'h', minutes % 60, 'm');
  if (hours < 48) return `${String(hours)}h`;
  const days = Math.floor(hours / 24);
  if (hours < 24 * 8) return two(days, 'd', hours % 24, 'h');
  if (hours < 24 * 365 * 2) return `${String(days)}d`;
  const years = Math.floor(days / 365);
  return hours < 24 * 365 * 8 ? two(years, 'y', days % 365, 'd') : `${String(years)}y`;
}

function two(large: number, unit: string, small: number, part: string): string {
  return small === 0 ? `${String(large)}${unit}` : `${String(large)}${unit}${String(small)}${part}`;
}
