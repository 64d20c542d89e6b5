/**
 * Finds signs of encoded text in a range. `onMark` gets places of two sorts, each sort ascending: the beginnings of escapes (`%2F`, `%0A`, `\u00`, `\x41`, `\101`,
 * `&#`, `&quot;`, `=3D`, `=` before a line end), and of runs of 24 or more token bytes (`A-Za-z0-9+/_-`). They are hints: a place may be told twice, or inside a
 * run, and near the end of the range one may be told that is none.
 */
export interface MarkFinder {
  readonly engine: 'simd' | 'scalar'
  /** Leaves out most runs that lie whole in the range, do not go on in another line, and decode to nothing by what `run-probe.ts` says. */
  find(bytes: Uint8Array, from: number, to: number, onMark: (place: number) => void): void
  /** The same for a range that may begin and end in encoded text: runs that may go on with a line before it are not left out. */
  findWithin(bytes: Uint8Array, from: number, to: number, onMark: (place: number) => void): void
}
