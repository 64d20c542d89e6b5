import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/finding.ts'
import { hookMessage, type HookReport } from './refusal.ts'

const finding = (file: string, line: number, commit?: string): Finding => ({
  rule: 'example-token',
  ruleName: 'Example token',
  provider: 'example',
  kind: 'api-key',
  class: 'provider',
  severity: 'high',
  confidence: 1,
  reasons: [],
  fingerprint: `kb1-${'0'.repeat(32)}`,
  redacted: 'exa…ple',
  parts: {},
  missing: [],
  facts: {},
  location: {
    file,
    line,
    column: 1,
    endLine: line,
    endColumn: 9,
    start: 0,
    end: 8,
    ...(commit === undefined ? {} : { commit }),
  },
  occurrences: 1,
  excerpt: { firstLine: line, lines: ['the line, which a server does not show'] },
  references: [],
})

const refused: HookReport = {
  kind: 'pre-receive',
  decision: { refuse: true, why: 'findings' },
  findings: [finding('src/a.ts', 12, 'c'.repeat(40))],
  gaps: [],
  language: 'en',
}

describe('what a hook says', () => {
  it('names commit, file, line, rule and the redacted secret, and what to do', () => {
    const text = hookMessage(refused)
    expect(text).toContain(`commit cccccccccccc  src/a.ts:12  Example token  exa…ple`)
    expect(text).toContain('push refused, it holds a secret')
    expect(text).toContain('git rebase --interactive')
    expect(text).toContain('replace it at its provider')
    expect(text).not.toContain('KAGIBAN_SKIP')
    expect(text).not.toContain('the line, which')
  })

  it('says it in Japanese', () => {
    const text = hookMessage({ ...refused, language: 'ja' })
    expect(text).toContain('プッシュを拒否しました')
    expect(text).toContain('コミット cccccccccccc  src/a.ts:12')
  })

  it('tells a person how to skip, and to stage again', () => {
    const text = hookMessage({ ...refused, kind: 'pre-commit', findings: [finding('a', 1)] })
    expect(text).toContain('git add')
    expect(text).toContain('KAGIBAN_SKIP=1 git commit')
    expect(hookMessage({ ...refused, kind: 'pre-push' })).toContain('KAGIBAN_SKIP=1 git push')
  })

  it('lists twenty of many', () => {
    const text = hookMessage({ ...refused, findings: Array.from({ length: 25 }, (_, index) => finding(`f${index}`, 1)) })
    expect(text).toContain('25 secrets')
    expect(text).toContain('f19:1')
    expect(text).not.toContain('f20:1')
    expect(text).toContain('… and 5 more')
  })

  it('says what was not checked, and whether that refuses the push', () => {
    const gaps = [{ place: 'big.bin', reason: 'too-large' }] as const
    const letThrough = hookMessage({ ...refused, decision: { refuse: false, why: 'incomplete' }, findings: [], gaps })
    expect(letThrough).toBe('kagiban: not everything could be checked:\n  big.bin: not scanned (too-large)\n')
    const interrupted = [{ place: '.', reason: 'interrupted' }] as const
    const text = hookMessage({ ...refused, decision: { refuse: true, why: 'incomplete' }, findings: [], gaps: interrupted })
    expect(text).toContain('push refused, because not everything could be checked')
    expect(text).toContain('push fewer commits at once')
  })

  it('lets no file name steer the terminal', () => {
    const text = hookMessage({ ...refused, findings: [finding('a\u001b[2J\n\u202eb', 1)] })
    expect(text).toContain(String.raw`a\u{1b}[2J\u{a}\u{202e}b:1`)
  })

  it('says nothing when all is well', () => {
    expect(hookMessage({ ...refused, decision: { refuse: false, why: 'clean' }, findings: [] })).toBe('')
  })
})
