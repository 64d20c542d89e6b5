import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson, stringText, type JsonNode } from './json-tree.ts'
import { unescaped } from './unescaped.ts'

function valueOf(bytes: Buffer, node: JsonNode): unknown {
  switch (node.kind) {
    case 'string':
      return stringText(bytes, node)
    case 'array':
      return node.items.map((item) => valueOf(bytes, item))
    case 'object':
      return Object.fromEntries(node.keys.map((key, i) => [key, valueOf(bytes, node.values[i]!)]))
    default:
      return JSON.parse(bytes.toString('utf8', node.start, node.end)) as unknown
  }
}

describe('the reader of JSON with places', () => {
  it('reads what JSON.parse reads, with and without escapes and spaces', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false }),
        fc.constantFrom(0, 1, 4),
        fc.boolean(),
        (value, indent, isAscii) => {
          const plain = JSON.stringify(value, undefined, indent)
          const text = isAscii
            ? plain.replaceAll(/[\u0080-\uffff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
            : plain
          const bytes = Buffer.from(text)
          const { root, end, fault } = parseJson(bytes)
          expect(fault).toBeUndefined()
          expect(end).toBe(bytes.length)
          // Through JSON once more, since -0 and lone surrogates do not survive as bytes.
          expect(valueOf(bytes, root!)).toEqual(JSON.parse(bytes.toString()))
        },
      ),
    )
  })

  it('takes escapes off any bytes as off their text, broken characters and halves of pairs among them', () => {
    const short: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
    const byText = (bytes: Buffer): string =>
      bytes
        .toString()
        .replaceAll(/\\(?:u([0-9a-f]{4})|([^]))/gi, (_, code: string | undefined, letter = '') =>
          code === undefined ? (short[letter] ?? letter) : String.fromCharCode(Number.parseInt(code, 16)),
        )
    const piece = fc.oneof(
      fc
        .constantFrom('\\', '\\n', '\\u', '\\ud83d', '\\ude00', '\\u0041', '\\u00e9', '\\uFFFD', '\\u6f', 'é', '\u{1f511}')
        .map((text) => Buffer.from(text)),
      fc.uint8Array({ maxLength: 5 }).map((bytes) => Buffer.from(bytes)),
      fc.constantFrom(0xc3, 0xe2, 0x82, 0xac, 0xf0).map((byte) => Buffer.of(byte)),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const bytes = Buffer.concat(pieces)
        expect(unescaped(bytes, 0, bytes.length)).toBe(byText(bytes))
      }),
      { numRuns: 2000 },
    )
  })

  it('gives what comes before the place where text is cut or wrong, and says where that is', () => {
    const bytes = Buffer.from('{"a": ["one", "two"], "b": {"c": "thr')
    const { root, fault } = parseJson(bytes)
    expect(valueOf(bytes, root!)).toEqual({ a: ['one', 'two'], b: { c: 'thr' } })
    expect(fault).toBe('a text does not end at byte 37')
  })

  it('ends at its limits of depth and number', () => {
    expect(parseJson(Buffer.from('['.repeat(100_000))).fault).toBe('more than 200 levels at byte 201')
    expect(parseJson(Buffer.from('[1,2,3,4]'), 0, 3).fault).toBe('more than 3 values at byte 5')
  })
})
