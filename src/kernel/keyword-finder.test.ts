import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bucketOf } from './anchor-hash.ts'
import { createKeywordFinder } from './index.ts'
import type { KeywordFinder } from './keyword-finder.ts'
import { createScalarFinder } from './scalar-finder.ts'
import { createSimdFinder } from './simd-finder.ts'
import { keywordsOf, serializeTables } from './tables.ts'

function hitsOf(finder: KeywordFinder, content: Uint8Array): (readonly [number, number])[] {
  const hits: [number, number][] = []
  finder.find(content, (number, end) => hits.push([number, end]))
  return hits
}

afterEach(() => vi.unstubAllGlobals())

describe.each([
  ['simd', createSimdFinder],
  ['scalar', createScalarFinder],
] as const)('the %s finder', (engine, create) => {
  it('reports every keyword that ends at a place, longest first', () => {
    const finder = create(serializeTables(['key', 'apikey', 'api_key', 'my-apikey']))
    expect(finder.engine).toBe(engine)
    expect(hitsOf(finder, Buffer.from('MY-ApiKey=1 key'))).toEqual([
      [3, 9],
      [1, 9],
      [0, 9],
      [0, 15],
    ])
  })

  it('does not take one sign for another that differs in the case bit', () => {
    const finder = create(serializeTables(['a@b', 'x[y', 'm-n']))
    expect(hitsOf(finder, Buffer.from('a`b A@B x{y X[Y m\rn M-N'))).toEqual([
      [0, 7],
      [1, 15],
      [2, 23],
    ])
  })

  it('finds letters whose case matters only so', () => {
    const exact = Uint8Array.of(1, 0, 1, 0)
    const finder = create(
      serializeTables(['Key-', 'abcdefghijklmnOPQRSTUVWXYZ'], [{ exact }, { exact: new Uint8Array(26).fill(1, 20) }]),
    )
    const content = Buffer.from('key- Key- KeY- KEy- abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ')
    const hits = [
      [0, 9],
      [0, 19],
      [1, 73],
    ]
    expect(hitsOf(finder, content)).toEqual(hits)
    const all: [number, number][] = []
    finder.findAll(content, (number, end) => all.push([number, end]))
    expect(all).toEqual(hits)
  })

  it('finds nothing in empty content and with no keywords', () => {
    expect(hitsOf(create(serializeTables(['abc'])), new Uint8Array(0))).toEqual([])
    expect(hitsOf(create(serializeTables([])), Buffer.from('abc'))).toEqual([])
  })

  it('gives the same answer for the same content again, and for a view into a larger buffer', () => {
    const finder = create(serializeTables(['token', 'ken']))
    const buffer = Buffer.from('xxtokenToken')
    const expected = [
      [0, 5],
      [1, 5],
      [0, 10],
      [1, 10],
    ]
    expect(hitsOf(finder, buffer.subarray(2))).toEqual(expected)
    expect(hitsOf(finder, Buffer.from('other content'))).toEqual([])
    expect(hitsOf(finder, new Uint8Array(buffer.buffer, buffer.byteOffset + 2, 10))).toEqual(expected)
  })
})

describe('the SIMD finder', () => {
  it('keeps the order when there are far more hits than its memory holds', () => {
    const keywords = Array.from({ length: 40 }, (_, i) => 'a'.repeat(i + 3))
    const tables = serializeTables(keywords)
    const content = Buffer.alloc(2000, 'aA')
    expect(hitsOf(createSimdFinder(tables), content)).toEqual(hitsOf(createScalarFinder(tables), content))
  })

  it('reports each hit once when it has to stop in the middle of a piece', () => {
    const tables = serializeTables(['aaa', 'aaaa'])
    const content = Buffer.alloc((128 << 10) + 100, 'a')
    const hits = hitsOf(createSimdFinder(tables), content)
    expect(hits).toHaveLength(2 * content.length - 5)
    expect(hits).toEqual(hitsOf(createScalarFinder(tables), content))
  })

  it('does not take bytes before the content for a part of it', () => {
    const finder = createSimdFinder(serializeTables(['\u0000\u0000zqj']))
    expect(hitsOf(finder, Buffer.from('zqj'))).toEqual([])
    expect(hitsOf(finder, Buffer.from('\u0000\u0000zqj'))).toEqual([[0, 5]])
  })

  it.each([
    [3, 6],
    [4, 9],
  ])('finds anchors of %i bytes that share the last bucket', (length, bits) => {
    const letters = 'abcdefghijklmnopqrstuvwxyz'.split('')
    const words = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => `${a}${b}${c}q`.slice(0, length))))
    const bucket = (word: string): number => bucketOf(Buffer.from(word).readUIntLE(0, length), bits)
    const keywords = words.filter((word) => bucket(word) === (1 << bits) - 1).slice(0, 4)
    expect(keywords).toHaveLength(4)
    const expected = keywords.map((_, number) => [number, (number + 1) * (length + 1) - 1])
    expect(hitsOf(createSimdFinder(serializeTables(keywords)), Buffer.from(keywords.join(' ')))).toEqual(expected)
  })

  it('finds keywords of the greatest length wherever they lie', () => {
    const long = 'long keyword '.repeat(100).slice(0, 1024)
    const tables = serializeTables([long, 'word'])
    const content = Buffer.alloc(300_000, '.')
    for (const at of [0, 131_072 - 1024, 131_072 - 500, 262_144 - 1, content.length - 1024]) content.write(long, at)
    const hits = hitsOf(createSimdFinder(tables), content)
    expect(hits).toEqual(hitsOf(createScalarFinder(tables), content))
    expect(hits.filter(([number]) => number === 0)).toHaveLength(4)
  })

  it('finds in source text what its twin finds', () => {
    const tables = serializeTables(['return', 'import', 'const', 'key', 'token', "from '", '=> {', '/**', 'readonly', 'ing'])
    const [simd, scalar] = [createSimdFinder(tables), createScalarFinder(tables)]
    const names = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts'))
    for (const name of names) {
      const content = readFileSync(join(import.meta.dirname, name))
      expect(hitsOf(simd, content), name).toEqual(hitsOf(scalar, content))
    }
  })
})

describe('createKeywordFinder', () => {
  it('takes the kernel where there is WebAssembly with SIMD, else the twin', () => {
    const tables = serializeTables(['abc'])
    expect(createKeywordFinder(tables).engine).toBe('simd')
    vi.stubGlobal('WebAssembly', undefined)
    const finder = createKeywordFinder(tables)
    expect(finder.engine).toBe('scalar')
    expect(hitsOf(finder, Buffer.from('xABC'))).toEqual([[0, 4]])
  })

  it('refuses bytes that are not whole tables of its version', () => {
    const tables = serializeTables(['abc'])
    expect(() => createKeywordFinder(tables.subarray(0, 100))).toThrow(RangeError)
    expect(() => createKeywordFinder(tables.subarray(1))).toThrow(RangeError)
    expect(() => createKeywordFinder(new Uint8Array(tables.length))).toThrow(RangeError)
  })

  it('refuses keywords that the tables cannot hold', () => {
    expect(() => serializeTables(['ab'])).toThrow(RangeError)
    expect(() => serializeTables(['a'.repeat(1025)])).toThrow(RangeError)
    expect(() => serializeTables(Array.from({ length: 65_536 }, (_, i) => `k${i}xx`))).toThrow(RangeError)
  })

  it('loads tables from any place in memory', () => {
    const tables = serializeTables(['abc', 'Ã_é'])
    const moved = new Uint8Array(tables.length + 3).subarray(3)
    moved.set(tables)
    expect(keywordsOf(moved).map(({ text }) => text)).toEqual(['abc', 'Ã_é'])
    expect(hitsOf(createKeywordFinder(moved), Buffer.from('Abc Ã_é ã_É', 'latin1'))).toEqual([
      [0, 3],
      [1, 7],
    ])
  })
})
