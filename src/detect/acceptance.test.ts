import { describe, expect, it } from 'vitest'
import type { Rule } from '#core/rule.ts'
import { fake } from '#core/samples.ts'
import { createFingerprinter } from '#base/fingerprint.ts'
import { scanBytes, scanChunks, type ContentResult } from './content-scanner.ts'
import type { Detector } from './report-matches.ts'
import { compileRuleset, type RuleEntry } from './ruleset.ts'

const value = fake('acceptance', 'base62', 20)

function entry(extra: Partial<RuleEntry> = {}, rule: Partial<Rule> = {}): RuleEntry {
  return {
    rule: {
      id: 'test-key',
      name: 'Test key',
      kind: 'api-key',
      severity: 'high',
      keywords: ['acme'],
      notBefore: '',
      pattern: /=(?<secret>\w{20})/,
      matches: () => [],
      rejects: () => [],
      ...rule,
    },
    provider: 'test',
    class: 'provider',
    ...extra,
  }
}

function detectorOf(entries: readonly RuleEntry[]): Detector {
  return {
    ruleset: compileRuleset(entries),
    fingerprinter: createFingerprinter(Buffer.alloc(32, 1)),
    showSecrets: true,
    binary: false,
    inlineAllow: true,
  }
}

function scan(entries: readonly RuleEntry[], text: string, file = 'a.txt'): ContentResult {
  return scanBytes(detectorOf(entries), { origin: { file } }, Buffer.from(text))
}

describe('rules that see the whole content', () => {
  const far = `acme${'\n'.repeat(5000)}id=${value}`

  it('find a match far from the keyword, which a window around it would miss', () => {
    expect(scan([entry()], far).findings).toHaveLength(0)
    expect(scan([entry({ wholeContent: true })], far).findings).toHaveLength(1)
  })
  it('need no keyword, and then run on everything', () => {
    expect(scan([entry({ wholeContent: true }, { keywords: [] })], `id=${value}`).findings).toHaveLength(1)
  })
  it('find nothing where their keyword does not occur', () => {
    expect(scan([entry({ wholeContent: true })], `id=${value}`).findings).toHaveLength(0)
  })
  it('find each match once in content that comes in chunks', async () => {
    const text = `${'x'.repeat(99)}\n`.repeat(60_000)
    const bytes = Buffer.from(`${text}id=${value}\n${text}id=${value}`)
    async function* chunks(): AsyncIterable<Buffer> {
      for (let at = 0; at < bytes.length; at += 1 << 20) yield bytes.subarray(at, at + (1 << 20))
    }
    const detector = detectorOf([entry({ wholeContent: true }, { keywords: [] })])
    const { findings } = await scanChunks(detector, { origin: { file: 'a' } }, chunks())
    expect(findings.map(({ location }) => location.line)).toEqual([60_001, 120_002])
  })
  it('refuses a rule that has neither keywords nor leave to see everything', () => {
    expect(() => compileRuleset([entry({}, { keywords: [] })])).toThrow(/has no keywords/)
  })
  it('keeps bytes outside ASCII apart from their upper case in keywords', () => {
    const keyword = Buffer.from('ãƒ').toString('latin1')
    expect(scan([entry({}, { keywords: [keyword] })], `ãƒ=${value}`).findings).toHaveLength(1)
  })
})

describe('conditions of a rule', () => {
  it('leave a rule out of content from elsewhere', () => {
    const rule = entry({ appliesTo: ({ file }) => file.endsWith('.env') })
    expect(scan([rule], `acme=${value}`, 'a.env').findings).toHaveLength(1)
    expect(scan([rule], `acme=${value}`, 'a.txt').findings).toHaveLength(0)
  })
  it('see the whole match, the secret and the content around it', () => {
    const seen: string[] = []
    const rule = entry({
      accepts: ({ span, secret }, { bytes, origin }) => {
        seen.push(bytes.toString('utf8', span.start, span.end), secret.value, origin.file)
        return false
      },
    })
    expect(scan([rule], `acme=${value}`).findings).toHaveLength(0)
    expect(seen).toEqual([`=${value}`, value, 'a.txt'])
  })
  it('drop a match before it can hide that of another rule', () => {
    const picky = entry({ accepts: () => false }, { confidence: 1 })
    const other = entry({}, { id: 'other-key', confidence: 0.5 })
    expect(scan([picky, other], `acme=${value}`).findings.map(({ rule }) => rule)).toEqual(['other-key'])
  })
  it('leave a rule out of one content without forgetting it for the next', () => {
    const detector = detectorOf([entry({ appliesTo: ({ file }) => file === 'b' })])
    const counts = ['a', 'b'].map(
      (file) => scanBytes(detector, { origin: { file } }, Buffer.from(`acme=${value}`)).findings.length,
    )
    expect(counts).toEqual([0, 1])
  })
})
