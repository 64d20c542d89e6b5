import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { createFingerprinter } from '#base/fingerprint.ts'
import { WRITINGS } from '#testing/encoded-text.ts'
import { compileRuleset, scanBytes, type Detector } from '../index.ts'
import { fuzzDecodingOnce } from '#testing/decode-fuzz.ts'

const detector: Detector = {
  ruleset: compileRuleset([
    {
      provider: 'acme',
      class: 'provider',
      rule: {
        id: 'acme-key',
        name: 'Acme key',
        kind: 'api-key',
        severity: 'high',
        keywords: ['acme_'],
        pattern: /acme_(?<secret>[0-9a-f]{24})/,
        matches: () => [],
        rejects: () => [],
      },
    },
  ]),
  fingerprinter: createFingerprinter(Buffer.alloc(32, 3)),
  showSecrets: true,
  binary: false,
  inlineAllow: true,
}

const names = Object.keys(WRITINGS)
const words = fc.stringMatching(/^[a-z]{1,9}(?: [a-z]{1,9}){3,12}$/)
const before = fc.constantFrom(
  '',
  ' ',
  '\n',
  '"',
  "'",
  ': ',
  '\r\n',
  ' = "',
  '<p>',
  '`',
  '(',
  '=',
  'data:text/plain;base64,',
)
const after = fc.constantFrom('', '\n', '\r\n', '"', "'", '</p>', '`', ')', ';', ',', '"}')

describe('decoding', () => {
  it('finds a secret in any text, in any encodings one in the other, wherever that stands', () => {
    const cases = fc.record({
      seed: fc.nat(1_000_000),
      inside: fc.tuple(words, words),
      outside: fc.tuple(words, before, after, words),
      layers: fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 5 }),
    })
    fc.assert(
      fc.property(cases, ({ seed, inside, outside, layers }) => {
        const secret = fake(`decode/prop/${seed}`, 'hex', 24)
        let text: Buffer = Buffer.from(`${inside[0]} acme_${secret} ${inside[1]}\n`)
        let depth = 0
        for (const name of layers) {
          const { encodings, write } = WRITINGS[name]!
          // What grows without bound is no test of the limits of depth.
          if ((depth += encodings.length) > 5 || text.length > 1 << 16) break
          text = write(text)
        }
        const [first, open, close, last] = outside
        const content = Buffer.concat([Buffer.from(`${first}\n${open}`), text, Buffer.from(`${close}\n${last}\n`)])
        const start = first.length + 1 + open.length
        const { findings } = scanBytes(detector, { origin: { file: 'a' } }, content)
        expect(findings.map((finding) => finding.secret)).toEqual([secret])
        const { location } = findings[0]!
        expect(location.start).toBeGreaterThanOrEqual(start)
        expect(location.end).toBeLessThanOrEqual(start + text.length)
      }),
      { numRuns: 1000 },
    )
  })

  it('throws at nothing and takes no longer for it', { timeout: 60_000 }, () => {
    let findings = 0
    for (let seed = 1; seed <= 1500; seed++) findings += fuzzDecodingOnce(seed).findings
    expect(findings).toBeGreaterThan(500)
  })
})
