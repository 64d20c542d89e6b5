/** Reads fields of a peer's report without trusting its shape: what is missing or of another type is empty. */
export function parse(report: string): unknown {
  return report.trim() === '' ? [] : JSON.parse(report)
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function field(value: unknown, ...names: readonly string[]): unknown {
  let current = value
  for (const name of names) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Record<string, unknown>)[name]
  }
  return current
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** A line number; a finding without one is on the first. */
export function line(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : 1
}
