/** A content that is searched. */
export interface Haystack {
  readonly bytes: Buffer
  /** A range of the bytes read as latin1, so that offsets agree. The last one is kept for the next who asks for the same. */
  slice(start: number, end: number): string
}

export function haystackOf(bytes: Buffer): Haystack {
  let text = ''
  let from = 0
  let to = 0
  return {
    bytes,
    slice(start, end) {
      if (start !== from || end !== to) {
        text = bytes.toString('latin1', start, end)
        from = start
        to = end
      }
      return text
    },
  }
}
