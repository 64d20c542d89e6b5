/**
 * Finds signs of encoded text in a range. `onMark` gets places of two sorts, each sort ascending: the beginnings of escapes (`%2F`, `%0A`, `\u00`, `\x41`, `\101`,
 * `&#`, `&quot;`, `=3D`, `=` before a line end), and of runs of 24 or more token bytes (`A-Za-z0-9+/_-`). They are hints: a place may be told twice, or inside a
 * run, and near the end of the range one may be told that is none.
 */
export interface MarkFinder {
  readonly engine: 'simd' | 'scalar'
  find(bytes: Uint8Array, from: number, to: number, onMark: (place: number) => void): void
}
