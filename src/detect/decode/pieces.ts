/**
 * Where the bytes of a decoded text come from: flat quadruples of offset in it, offset in what was decoded, and how many bytes
 * of the one (`outAtom`) are how many of the other (`inAtom`), over and over until the next quadruple begins. Text that was only copied has
 * atoms of one byte. The last quadruple is the end of both.
 */
export type Pieces = readonly number[]

const SIZE = 4

/** The last piece that begins at or before `offset`. */
function pieceAt(pieces: Pieces, offset: number): number {
  let low = 0
  let high = pieces.length / SIZE - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (pieces[middle * SIZE]! <= offset) low = middle
    else high = middle - 1
  }
  return low * SIZE
}

/** The first byte of what the byte at `offset` was decoded from. */
export function startOf(pieces: Pieces, offset: number): number {
  const at = pieceAt(pieces, offset)
  return pieces[at + 1]! + Math.floor((offset - pieces[at]!) / pieces[at + 2]!) * pieces[at + 3]!
}

/** The end of what the bytes up to `end` were decoded from. */
export function endOf(pieces: Pieces, end: number): number {
  const at = pieceAt(pieces, end - 1)
  const ends = pieces[at + 1]! + Math.ceil((end - pieces[at]!) / pieces[at + 2]!) * pieces[at + 3]!
  return at + SIZE < pieces.length ? Math.min(ends, pieces[at + SIZE + 1]!) : ends
}

/** Was any of `[start, end)` decoded, or something left out within it, so that it is more than a copy? */
export function isDecoded(pieces: Pieces, start: number, end: number): boolean {
  const at = pieceAt(pieces, start)
  if (pieces[at + 2] !== 1 || pieces[at + 3] !== 1) return true
  const next = at + SIZE
  return next + SIZE < pieces.length && pieces[next]! < end
}
