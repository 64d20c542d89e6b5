import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idPrefix, idTable } from './id-table.ts'
import { pairTable } from './pair-table.ts'
import { pathTable } from './path-table.ts'
import { newTreeEntry, readTreeEntry } from './tree-entry.ts'

describe('tables', () => {
  it('number ids in the order in which they come, also when they begin alike', () => {
    const ids = fc.array(fc.tuple(fc.nat(40), fc.constantFrom(0, 1), fc.nat(40)), { maxLength: 3000 })
    fc.assert(
      fc.property(ids, (given) => {
        const table = idTable(20)
        const known: string[] = []
        for (const [first, middle, last] of given) {
          const id = Buffer.alloc(25)
          id[8] = first
          id[13] = middle
          id[24] = last
          const hex = id.toString('hex', 5)
          const number = known.indexOf(hex)
          expect(table.find(id, 5)).toBe(number)
          expect(table.add(id, 5)).toBe(number < 0 ? known.push(hex) - 1 : number)
        }
        expect(table.count).toBe(known.length)
        for (const [number, hex] of known.entries()) {
          expect(table.hex(number)).toBe(hex)
          expect(table.prefix(number)).toBe(idPrefix(Buffer.from(hex, 'hex'), 0))
        }
      }),
      { numRuns: 20 },
    )
  })

  it('number pairs likewise', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 3000 }), (given) => {
        const table = pairTable()
        const known = new Map<string, number>()
        for (const [first, second] of given) {
          const key = `${first} ${second}`
          expect(table.find(first, second)).toBe(known.get(key) ?? -1)
          const number = table.add(first, second)
          expect(number).toBe(known.get(key) ?? known.size)
          known.set(key, number)
          expect([table.first(number), table.second(number)]).toEqual([first, second])
        }
        expect(table.count).toBe(known.size)
      }),
      { numRuns: 20 },
    )
  })

  it('make paths of names, and take no more names than there is room for', () => {
    const table = pathTable(8)
    const name = (text: string): number => {
      const bytes = Buffer.from(`<${text}>`)
      return table.addName(bytes, 1, bytes.length - 1)
    }
    const folder = table.add(0, name('dé'))
    expect(table.text(table.add(folder, name('a')))).toBe('dé/a')
    expect(table.folder(table.add(folder, name('a')))).toBe(folder)
    expect(table.find(folder, name('dé'))).toBe(-1)
    expect(name('too long')).toBe(-1)
    expect(name('a')).toBeGreaterThanOrEqual(0)
    expect(table.length(table.add(folder, name('a')))).toBe(5)
    expect(pathTable(1 << 20).addName(Buffer.alloc(5000, 'a'), 0, 5000)).toBe(-1)
  })
})

describe('tree entries', () => {
  const id = Buffer.alloc(20, 0xab)
  const read = (bytes: Buffer): unknown[] => {
    const entry = newTreeEntry()
    const found: unknown[] = []
    for (let at = 0; readTreeEntry(bytes, at, 20, entry); at = entry.end)
      found.push([entry.isTree, bytes.toString('latin1', entry.nameFrom, entry.nameTo), bytes[entry.idAt]])
    return found
  }
  const entryOf = (head: string): Buffer => Buffer.concat([Buffer.from(`${head}\0`, 'latin1'), id])

  it('are read whatever form the mode has', () => {
    const tree = Buffer.concat(['100644 a', '40000 b', '040000 c d', '160000 e', '120000 f'].map(entryOf))
    expect(read(tree).map((entry) => (entry as unknown[]).slice(0, 2))).toEqual([
      [false, 'a'],
      [true, 'b'],
      [true, 'c d'],
      [false, 'e'],
      [false, 'f'],
    ])
  })

  it('end where a tree is damaged', () => {
    const good = entryOf('100644 a')
    for (const bad of ['', 'x', '100644', '100644 a', '99 a\0', '000000000000 a\0', '100644 a\0short'])
      expect(read(Buffer.concat([good, Buffer.from(bad)]))).toEqual([[false, 'a', 0xab]])
  })

  it('never reach beyond any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        for (const one of read(Buffer.from(bytes))) expect((one as unknown[])[2]).toBeDefined()
      }),
    )
  })
})
