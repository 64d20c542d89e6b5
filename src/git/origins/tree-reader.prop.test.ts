import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { newTreeEntry, readTreeEntry, type TreeEntry } from './tree-entry.ts'
import { treeReader, type TreeDerivation } from './tree-reader.ts'

type Piece = { readonly from: number; readonly size: number } | { readonly bytes: Buffer }

const ID_BYTES = 20
const entryOf = ([mode, name, id]: readonly [string, string, number]): Buffer =>
  Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.alloc(ID_BYTES, id)])

const anEntry = fc.tuple(fc.constantFrom('100644', '40000'), fc.constantFrom('a', 'bc', 'd e'), fc.nat(3))
const treeBytes = fc.array(anEntry, { maxLength: 8 }).map((entries) => Buffer.concat(entries.map(entryOf)))
/** Copies of any bytes of the base, most of them not at the border of an entry, and new ones, some of them entries. */
const piece = fc.oneof(
  fc.record({ from: fc.nat(240), size: fc.integer({ min: 1, max: 120 }) }),
  fc.record({ from: fc.constantFrom(0, 28, 29, 56, 58), size: fc.constantFrom(28, 29, 57, 84) }),
  treeBytes.map((bytes): Piece => ({ bytes })),
  fc.uint8Array({ maxLength: 6 }).map((bytes): Piece => ({ bytes: Buffer.from(bytes) })),
)
function derived(base: Buffer, pieces: readonly Piece[]): { readonly bytes: Buffer; readonly triples: number[] } {
  const triples: number[] = []
  const parts: Buffer[] = []
  let at = 0
  for (const one of pieces) {
    const part = 'bytes' in one ? one.bytes : base.subarray(one.from, one.from + one.size)
    if (part.length === 0) continue
    triples.push(at, part.length, 'bytes' in one ? -1 : one.from)
    parts.push(part)
    at += part.length
  }
  return { bytes: Buffer.concat(parts), triples }
}

/** What an entry says, or -1 for what is not kept. */
function numbersOf(known: string[]): (text: string) => number {
  return (text) => {
    if (text.endsWith('\u0003')) return -1
    return known.includes(text) ? known.indexOf(text) : known.push(text) - 1
  }
}

it('gives the entries of a tree that is made from another one as if it was read by itself', () => {
  let copied = 0
  fc.assert(
    fc.property(treeBytes, fc.array(piece, { maxLength: 5 }), fc.array(piece, { maxLength: 5 }), (base, first, second) => {
      const numberOf = numbersOf([])
      const child = derived(base, first)
      const grandchild = derived(child.bytes, second)
      const reader = treeReader(ID_BYTES)
      const chain = [{ bytes: base, triples: [] as number[] }, child, grandchild]
      for (const [index, { bytes, triples }] of chain.entries()) {
        const numberIn = ({ isTree, nameFrom, end }: TreeEntry): number =>
          numberOf(`${isTree ? 'tree' : 'blob'} ${bytes.toString('latin1', nameFrom, end)}`)
        const whole: number[] = []
        const one = newTreeEntry()
        for (let at = 0; readTreeEntry(bytes, at, ID_BYTES, one); at = one.end) whole.push(numberIn(one))
        const found: number[] = []
        const instructions = { triples: Int32Array.from(triples), count: triples.length / 3 }
        const step: TreeDerivation = { index, parent: index - 1, isBase: true, endsParent: true, instructions }
        const read = (entry: TreeEntry): number => found[found.push(numberIn(entry)) - 1]!
        const copy = (number: number): number => {
          copied++
          return found[found.push(number) - 1]!
        }
        expect(reader.each(bytes, step, read, copy)).toBe(true)
        expect(found).toEqual(whole)
      }
    }),
    { numRuns: 3000 },
  )
  expect(copied).toBeGreaterThan(200)
})

it('stops where there is no room', () => {
  const reader = treeReader(ID_BYTES)
  const bytes = Buffer.concat([entryOf(['100644', 'a', 1]), entryOf(['100644', 'b', 1])])
  const step: TreeDerivation = {
    index: 0,
    parent: -1,
    isBase: true,
    endsParent: false,
    instructions: { triples: new Int32Array(0), count: 0 },
  }
  expect(
    reader.each(
      bytes,
      step,
      () => -2,
      () => 0,
    ),
  ).toBe(false)
})
