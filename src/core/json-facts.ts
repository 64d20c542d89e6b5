/** Readers for JSON from outside: any shape is expected, none is trusted. */

/** What stands at a path of keys and indices; undefined when there is no such place. Only own properties count. */
export function valueAt(json: unknown, ...path: readonly (string | number)[]): unknown {
  let value = json
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

/** Longest text that is kept. */
const MAX_TEXT = 200
// oxlint-disable-next-line no-control-regex -- what a terminal would obey must not come from an answer
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g

/** A text or number at a path, as text of at most 200 characters without control characters; undefined for anything else and for ''. */
export function textAt(json: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = valueAt(json, ...path)
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  const text = String(value).slice(0, MAX_TEXT).replaceAll(CONTROLS, '')
  return text === '' ? undefined : text
}

/** The list at a path; empty when there is none. */
export function listAt(json: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = valueAt(json, ...path)
  return Array.isArray(value) ? value : []
}

/** At most `most` texts of the list at a path. */
export function textsAt(json: unknown, path: readonly (string | number)[], most = 100): readonly string[] {
  return listAt(json, ...path)
    .flatMap((value) => textAt(value) ?? [])
    .slice(0, most)
}

/** A time at a path as RFC 3339: from a text that `Date` reads, or a number of seconds (or, above 10^11, milliseconds) since 1970. */
export function timeAt(json: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = valueAt(json, ...path)
  const ms =
    typeof value === 'string'
      ? Date.parse(value)
      : typeof value === 'number'
        ? value > 1e11
          ? value
          : value * 1000
        : Number.NaN
  return Number.isFinite(ms) && Math.abs(ms) < 8.64e15 ? new Date(ms).toISOString() : undefined
}

/** Entries that have a value; for facts out of parts that may be missing. */
export function present<T extends object>(facts: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }
}
