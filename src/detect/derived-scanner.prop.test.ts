import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInRules, ALL_RULES } from '#app/rules/catalogue.ts'
import { createDetector, type DetectorSpec } from '#app/scan/detector.ts'
import { WRITINGS } from '#testing/encoded-text.ts'
import { derivedContents, type ContentRecipe, type PieceRecipe } from '#testing/derived-contents.ts'
import { scanBytes } from './content-scanner.ts'
import { createDerivedScanner } from './derived-scanner.ts'
import type { Detector } from './report-matches.ts'

const spec: DetectorSpec = {
  key: Buffer.alloc(32, 7),
  showSecrets: true,
  binary: false,
  inlineAllow: true,
  selection: ALL_RULES,
  customRules: [],
}
const detector = await createDetector(spec)
const customRule = { id: 'acme-key', pattern: 'acme_(?<secret>[0-9a-f]{24})', keywords: ['acme'] }

/** Bytes that look random and are the same in every run. */
function noise(seed: string, length: number, encoding: 'hex' | 'base64'): string {
  let text = ''
  for (let i = 0; text.length < length; i++) text += createHash('sha512').update(`${seed} ${i}`).digest(encoding)
  return text.slice(0, length)
}

const latin1 = (text: Buffer): string => text.toString('latin1')
const samples = builtInRules(ALL_RULES).flatMap(({ rule }) => rule.matches())
const words = 'the quick brown fox jumps over a lazy dog while nobody looks and then returns to where it came from'
const fillers = [
  '\n',
  '\r\n',
  ' ',
  '"',
  "'",
  '=',
  ': ',
  '\\n',
  ',',
  '\t',
  '-',
  '_',
  'x',
  'Z9',
  '%3D',
  '\\u003d',
  'password = ',
  'secret: "',
  '"api_key": "',
  'token=',
  'export AWS_SECRET_ACCESS_KEY=',
  'client_secret',
  'AccountKey=',
  ' # kagiban:allow test value',
  ' // kagiban:allow-next-line because\n',
  '-----BEGIN RSA PRIVATE KEY-----\n',
  '-----END RSA PRIVATE KEY-----\n',
  'é',
  '日本語',
  '\u0000',
  '\ufeff',
  '\u001f\u008b',
  `${words}\n`,
  words.repeat(3),
  `${words}\n`.repeat(12),
  '%2F',
  '\\u0041',
  '\\',
  '&amp;',
  '&#61;',
  '=3D',
  '=\n',
  '.',
  '==',
  noise('group', 4, 'base64'),
  noise('two', 2, 'base64'),
  Buffer.from(words.repeat(3)).toString('base64'),
  Buffer.from(words).toString('base64').slice(0, 64),
  `${Buffer.from(words.repeat(2)).toString('base64').slice(0, 76)}\n  `,
  noise('hex', 700, 'hex'),
  noise('base64', 900, 'base64'),
  `${noise('lines', 64, 'base64')}\n`.repeat(30),
  `${words}\n`.repeat(120),
  `${words} `.repeat(90),
]
const utf16 = samples.filter((_, i) => i % 40 === 0).map((text) => Buffer.from(`\ufeff${text}\n`, 'utf16le'))
const crlf = samples.filter((text) => text.includes('\n')).map((text) => text.replaceAll('\n', '\r\n'))
/** Rows in which one match could decide where the next one begins. */
const rows = samples.filter((_, i) => i % 5 === 0).map((text, i) => `${text}${' ,;='[i % 5] ?? ''}`.repeat(12))
/** Every writing of some samples, alone, in text that is longer than what is looked at beside it, and one writing in another. */
const writings = Object.values(WRITINGS)
const encoded = samples.flatMap((text, i) => {
  if (i % 3 !== 0) return []
  const { write } = writings[i % writings.length]!
  const { write: again } = writings[(i * 7) % writings.length]!
  const whole = i % 2 === 0 ? `${words}\n${text}\n${words}\n` : `${text}\n`
  const once = write(Buffer.from(whole))
  return i % 4 === 0 ? [again(Buffer.from(`${latin1(once)}\n`))] : [once]
})
const materials = [
  ...[...samples, ...crlf, ...rows].map((text) => Buffer.from(text)),
  ...encoded,
  ...fillers.map((text) => Buffer.from(text)),
  ...utf16,
]
const firstFiller = samples.length + crlf.length + rows.length + encoded.length

/** Whole samples and whole fillers most of the time; every other number is a cut somewhere inside. */
const cut = fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(3000) })
const anyMaterial = fc.oneof(
  { weight: 3, arbitrary: fc.nat(firstFiller - 1) },
  { weight: 4, arbitrary: fc.integer({ min: firstFiller, max: materials.length - utf16.length - 1 }) },
  { weight: 1, arbitrary: fc.nat(materials.length - 1) },
)
const chosen = (max: number): fc.Arbitrary<PieceRecipe['materials']> =>
  fc.array(fc.tuple(anyMaterial, cut, cut), { maxLength: max })
const place = fc.oneof({ weight: 6, arbitrary: fc.nat(10_000) }, { weight: 1, arbitrary: fc.constantFrom(0, 10_000) })
const size = fc.oneof(fc.constant(0), fc.nat(8), fc.nat(200), fc.nat(20_000))
const root: fc.Arbitrary<ContentRecipe> = fc.record({
  kind: fc.constant('whole' as const),
  parent: fc.constant(0),
  pieces: fc.array(fc.record({ at: fc.constant(0), size: fc.constant(0), materials: chosen(12) }), { maxLength: 2 }),
})
const child: fc.Arbitrary<ContentRecipe> = fc.record({
  kind: fc.constantFrom('edit' as const, 'edit' as const, 'edit' as const, 'mosaic' as const),
  parent: fc.nat(),
  pieces: fc.array(fc.record({ at: place, size, materials: chosen(3) }), { maxLength: 5 }),
})
const family = fc
  .tuple(root, fc.array(fc.oneof({ weight: 9, arbitrary: child }, { weight: 1, arbitrary: root }), { maxLength: 7 }))
  .map(([first, rest]) => [first].concat(rest))

/** Both ways of scanning a family must give the same, content by content. Gives the number of findings. */
function expectSameResults(one: Detector, recipes: readonly ContentRecipe[], from: readonly Buffer[]): number {
  const scanner = createDerivedScanner(one)
  let findings = 0
  for (const { bytes, derivation } of derivedContents(recipes, from)) {
    const info = { origin: { file: `content ${derivation.index}` } }
    const whole = scanBytes(one, info, bytes)
    expect(scanner.scan(info, bytes, derivation)).toEqual(whole)
    findings += whole.findings.length
  }
  return findings
}

describe('the derived scanner', () => {
  it('finds what a scan of each whole content finds, whatever was copied, moved, cut or added', { timeout: 300_000 }, () => {
    let findings = 0
    fc.assert(
      fc.property(family, (recipes) => {
        findings += expectSameResults(detector, recipes, materials)
      }),
      { numRuns: Number(process.env['KAGIBAN_DERIVED_RUNS'] ?? 1000) },
    )
    // The scripts are worth something only while there is much to find.
    expect(findings).toBeGreaterThan(1000)
  })

  it.each([
    ['grows over the size that is taken at once, and shrinks again', 3],
    ['is larger than that from the beginning', 5],
  ])('gives the same for a content that %s', (_, mebibytes) => {
    const block = Buffer.from(`${words}\n`.repeat(Math.ceil((1 << 20) / (words.length + 1))))
    const from = [block, ...samples.slice(0, 40).map((text) => Buffer.from(`${text}\n`))]
    const grown = (at: number, blocks: number, sample: number): PieceRecipe => ({
      at,
      size: 0,
      materials: [...Array.from({ length: blocks }, () => [0, 0, 0] as const), [sample, 0, 0], [3, 0, 0]],
    })
    const recipes: ContentRecipe[] = [
      { kind: 'whole', parent: 0, pieces: [grown(0, mebibytes, 1), grown(1, 0, 2)] },
      { kind: 'edit', parent: 0, pieces: [grown(5_000, 2, 4), grown(10_000, 0, 1)] },
      { kind: 'edit', parent: 1, pieces: [grown(0, 0, 5), grown(9_999, 0, 6)] },
      { kind: 'edit', parent: 2, pieces: [{ at: 100, size: 3 << 20, materials: [[7, 0, 0]] }] },
      { kind: 'mosaic', parent: 3, pieces: [{ at: 5_000, size: 1 << 19, materials: [[9, 0, 0]] }] },
    ]
    expect(expectSameResults(detector, recipes, from)).toBeGreaterThan(3)
  })

  it('takes text, UTF-16, binary and empty contents in any order', () => {
    const secret = Buffer.from(`${samples[0]!}\n`)
    const from = [
      Buffer.concat([Buffer.from(`${words}\n`.repeat(90)), secret]),
      Buffer.from(`\ufeff${samples[0]!}\n`.repeat(4), 'utf16le'),
      Buffer.alloc(9000),
      secret,
    ]
    const replace = (...of: number[]): readonly PieceRecipe[] => [
      { at: 0, size: 1 << 30, materials: of.map((material) => [material, 0, 0] as const) },
    ]
    const put = (at: number, material: number): readonly PieceRecipe[] => [{ at, size: 0, materials: [[material, 0, 0]] }]
    const recipes: ContentRecipe[] = [
      { kind: 'whole', parent: 0, pieces: replace(0) },
      { kind: 'edit', parent: 0, pieces: put(10_000, 2) },
      { kind: 'edit', parent: 1, pieces: put(10_000, 3) },
      { kind: 'edit', parent: 2, pieces: put(0, 2) },
      { kind: 'edit', parent: 3, pieces: put(10_000, 3) },
      { kind: 'edit', parent: 4, pieces: replace(3) },
      { kind: 'edit', parent: 5, pieces: put(0, 1) },
      { kind: 'edit', parent: 6, pieces: replace() },
      { kind: 'edit', parent: 7, pieces: put(0, 3) },
      { kind: 'edit', parent: 0, pieces: put(0, 1) },
    ]
    expect(expectSameResults(detector, recipes, from)).toBeGreaterThan(8)
  })

  it.each([
    ['apply only to some paths', { paths: ['content'] }],
    ['have no keywords', { keywords: [], pattern: '[a-z]{4}_[0-9a-f]{24}' }],
    ['see the whole content', { pattern: 'acme[\\s\\S]*?(?<secret>[0-9a-f]{24})' }],
    ['are asked once more about each match', { allow: [{ secrets: ['^00'] }] }],
  ])("scans likewise where users' rules %s", async (_, custom) => {
    const own = await createDetector({ ...spec, customRules: [{ ...customRule, ...custom }] })
    const secret = Buffer.from(`acme_${noise('custom', 24, 'hex')}`)
    const from = [
      secret,
      Buffer.from(`acme ${words}\n`.repeat(40)),
      Buffer.from(`acme_00${noise('no', 22, 'hex')}\n`),
      ...materials,
    ]
    const piece = (at: number, ...of: number[]): PieceRecipe => ({
      at,
      size: 0,
      materials: of.map((one) => [one, 0, 0] as const),
    })
    const recipes: ContentRecipe[] = [
      { kind: 'whole', parent: 0, pieces: [piece(0, 1, 0, 2, 40)] },
      { kind: 'edit', parent: 0, pieces: [piece(0, 0), piece(5_000, 0, 2), piece(10_000, 1)] },
      { kind: 'edit', parent: 1, pieces: [{ at: 3_000, size: 1200, materials: [[0, 0, 0]] }] },
    ]
    expect(expectSameResults(own, recipes, from)).toBeGreaterThan(5)
  })

  it('searches only what is new, its surroundings, and contents that are made from nothing', () => {
    let searched = 0
    const { finder } = detector.ruleset
    const counting: Detector = {
      ...detector,
      ruleset: {
        ...detector.ruleset,
        finder: {
          ...finder,
          findAll(bytes, onHit) {
            searched += bytes.length
            finder.findAll(bytes, onHit)
          },
        },
      },
    }
    const from = [Buffer.from(`${words}\n`.repeat(1000)), Buffer.from(`${samples[0]!}\n`)]
    const recipes: ContentRecipe[] = [
      { kind: 'whole', parent: 0, pieces: [{ at: 0, size: 0, materials: [[0, 0, 0]] }] },
      { kind: 'edit', parent: 0, pieces: [{ at: 5_000, size: 0, materials: [[1, 0, 0]] }] },
    ]
    const contents = derivedContents(recipes, from)
    const scanner = createDerivedScanner(counting)
    const found = contents.map(({ bytes, derivation }) => scanner.scan({ origin: { file: 'a' } }, bytes, derivation))
    expect(found.map(({ findings }) => findings.length)).toEqual([0, 1])
    expect(searched - contents[0]!.bytes.length).toBeLessThan(1000)
  })
})
