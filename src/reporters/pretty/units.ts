const UNITS = ['B', 'kB', 'MB', 'GB', 'TB'] as const

/** A count, 1234567 → `1,234,567`, in both languages. Not by `Intl`, which takes milliseconds to be ready. */
export function numberText(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, ',')
}

/** Decimal units with one digit after the point: `1.2 MB`. */
export function bytesText(bytes: number): string {
  let value = bytes
  let unit = 0
  // 999,950 would round up to "1000.0 kB".
  while (value >= 999.95 && unit < UNITS.length - 1) {
    value /= 1000
    unit++
  }
  return unit === 0 ? `${Math.round(value)} B` : `${value.toFixed(1)} ${UNITS[unit]}`
}

export interface Duration {
  readonly min?: number
  readonly s?: string
  readonly ms?: number
}

/** What to say of a duration: milliseconds under a second, tenths of seconds under a minute, else minutes and seconds. */
export function durationOf(durationMs: number): Duration {
  if (durationMs < 1000) return { ms: Math.round(durationMs) }
  if (durationMs < 60_000) return { s: (Math.floor(durationMs / 100) / 10).toFixed(1) }
  const seconds = Math.round(durationMs / 1000)
  return { min: Math.floor(seconds / 60), s: String(seconds % 60) }
}
