import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { defineRules } from '#core/rule.ts'
import { meetsZone } from '../dirty-zones.ts'
import type { Match } from '../match.ts'
import { compileRuleset } from '../ruleset.ts'
import { findEncodedNear } from './derived-encoded.ts'
import { findEncoded, type EncodedResult } from './find-encoded.ts'

/** A rule for nearly every word, so that whatever is decoded shows itself. */
const [rule] = defineRules([
  {
    id: 'any-word',
    name: 'Any word',
    kind: 'api-key',
    severity: 'low',
    confidence: 0.5,
    keywords: ['som', 'pla', 'wor', 'and', 'mor', 'the', 'rea'],
    pattern: /(?<secret>[a-z]{3,12})/,
    notBefore: '',
    notAfter: '',
    matches: () => [],
    rejects: () => [],
    references: [],
  },
])
const ruleset = compileRuleset([{ rule: rule!, provider: 'test', class: 'provider' }])

const words = 'some plain words and more of them to be read '
const text = fc
  .tuple(fc.nat(40), fc.integer({ min: 16, max: 300 }))
  .map(([from, size]) => words.repeat(9).slice(from, from + size))
const lines = (encoded: string, width: number, between: string): string =>
  (encoded.match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join(between)
const base64 = text.map((plain) => Buffer.from(plain).toString('base64'))
const escaped = fc.constantFrom(
  (byte: number) => `%${byte.toString(16)}`,
  (byte: number) => String.raw`\x${byte.toString(16)}`,
  (byte: number) => `&#${byte};`,
  (byte: number) => `=${byte.toString(16)}`,
)
const piece = fc.oneof(
  base64,
  text.map((plain) => Buffer.from(plain).toString('hex')),
  fc
    .tuple(
      base64,
      fc.constantFrom(24, 40, 64, 76),
      fc.constantFrom('\n', '\r\n', '\n    ', '\\n', '\\r\\n', `\n${'\t'.repeat(31)}`),
    )
    .map(([encoded, width, between]) => lines(encoded, width, between)),
  fc
    .tuple(text, escaped, fc.integer({ min: 1, max: 90 }))
    .map(([plain, escape, every]) =>
      [...Buffer.from(plain)].map((byte, i) => (i % every === 0 ? escape(byte) : String.fromCharCode(byte))).join(''),
    ),
  // Names that decode to nothing, with escapes or more of their sort beside them.
  fc.integer({ min: 24, max: 400 }).map((size) => 'someIdentifierOfManyWords'.repeat(16).slice(0, size)),
  fc.constantFrom(
    ' ',
    '\n',
    '\n\t\t',
    ' = ',
    '="',
    '.',
    '%20',
    '%3D',
    '\\u0041',
    '\\n',
    '&amp;',
    '=3D',
    '=\n',
    '==',
    '%',
    '\\',
    '&',
    '=',
  ),
  fc.nat(400).map((size) => ' - '.repeat(size / 3)),
)

function shown(matches: readonly Match[], zones: readonly number[]): readonly string[] {
  return matches
    .filter(({ encoded }) => meetsZone(zones, encoded!.reach.start, encoded!.reach.end))
    .map(
      ({ secret, encoded }) =>
        `${secret.start}-${secret.end} ${encoded!.encoding} ${encoded!.reach.start}-${encoded!.reach.end}`,
    )
    .toSorted()
}

it('finds near zones what a search of the whole content finds there, wherever they begin and end', () => {
  let found = 0
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 14 }),
      fc.array(fc.tuple(fc.nat(9999), fc.nat(60)), { minLength: 1, maxLength: 3 }),
      (pieces, cuts) => {
        const bytes = Buffer.from(pieces.join(''))
        const places = cuts
          .map(([at, size]) => [Math.floor((at * bytes.length) / 9999), size] as const)
          .toSorted((a, b) => a[0] - b[0])
        const zones: number[] = []
        for (const [at, size] of places)
          if (zones.length === 0 || at > zones.at(-1)!) zones.push(at, Math.min(bytes.length, at + size))
        const whole: EncodedResult = { matches: [], cuts: [] }
        const near: EncodedResult = { matches: [], cuts: [] }
        findEncoded({ ruleset }, bytes, whole)
        findEncodedNear(ruleset, bytes, zones, near)
        const expected = shown(whole.matches, zones)
        found += expected.length
        expect(shown(near.matches, zones)).toEqual(expected)
      },
    ),
    { numRuns: 2000 },
  )
  expect(found).toBeGreaterThan(1000)
})
