import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from 'vitest'
import { SKIP_REASONS, type Coverage, type SkipReason } from '#core/coverage.ts'
import type { Report, ReportOptions } from '#core/report.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { reporter } from './index.ts'

const OPTIONS: ReportOptions = { language: 'en', color: false, columns: 100, verbose: false }

function write(report: Report, options: Partial<ReportOptions> = {}): string {
  return [...reporter.write(report, { ...OPTIONS, ...options })].join('')
}

function withCoverage(changes: Partial<Coverage>): Report {
  return sampleReport({ coverage: { ...sampleReport().coverage, ...changes } })
}

describe('a finding', () => {
  it('shows severity, rule, confidence, redacted secret and place', () => {
    const [head, place] = write(sampleReport()).split('\n')
    expect(head).toMatch(/HIGH.*SendGrid API key.*95%.*SG…bQx9/)
    expect(place?.trim()).toBe('src/mail.ts:12:18')
  })

  it('shows its lines with numbers, its own marked and the secret underlined', () => {
    const lines = write(sampleReport()).split('\n')
    const at = lines.findIndex((line) => line.startsWith('  > 12 │ '))
    expect(lines[at - 1]).toBe('    11 │ // send')
    const underline = lines[at + 1] ?? ''
    expect(lines[at]?.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)).toBe('SG…bQx9')
  })

  it('underlines by columns, not characters, after full-width text', () => {
    const finding = sampleFinding({
      location: { ...sampleFinding().location, line: 1, endLine: 1, column: 4 },
      excerpt: { firstLine: 1, lines: ['鍵は SG…bQx9'] },
    })
    const lines = write(sampleReport({ findings: [finding] })).split('\n')
    expect(lines[2]).toBe('  > 1 │ 鍵は SG…bQx9')
    expect(lines[3]).toBe(`      │ ${' '.repeat(5)}${'^'.repeat(7)}`)
  })

  it('underlines the nearest of equal redacted texts', () => {
    const finding = sampleFinding({
      redacted: '••',
      location: { ...sampleFinding().location, line: 1, endLine: 1, column: 9 },
      excerpt: { firstLine: 1, lines: ['a=•• b=••'] },
    })
    const underline = write(sampleReport({ findings: [finding] })).split('\n')[3] ?? ''
    expect(underline.indexOf('^') - underline.indexOf('│')).toBe(2 + 'a=•• b='.length)
  })

  it('keeps the secret in view when its line is longer than the terminal', () => {
    const finding = sampleFinding({
      location: { ...sampleFinding().location, line: 1, endLine: 1, column: 301 },
      excerpt: { firstLine: 1, lines: [`${'左'.repeat(300)}SG…bQx9${'右'.repeat(300)}`] },
    })
    const lines = write(sampleReport({ findings: [finding] }), { columns: 60 }).split('\n')
    expect(lines[2]).toContain('SG…bQx9')
    expect(lines[2]).toMatch(/…左+SG…bQx9右+…$/)
    expect(lines[3]).toMatch(/\^{7}$/)
  })

  it('counts on after a secret of several lines', () => {
    const finding = sampleFinding({
      location: { ...sampleFinding().location, line: 2, endLine: 20 },
      excerpt: { firstLine: 1, lines: ['a', 'key = SG…bQx9', 'b'] },
    })
    expect(write(sampleReport({ findings: [finding] }))).toMatch(/ 1 │ a\n.*> {2}2 │ key = .*\n.*\n +21 │ b/)
  })

  it('shows commit, author, date and whether HEAD still has it', () => {
    const text = write(sampleReport())
    expect(text).toContain(`commit ${sampleReport().findings[1]?.location.commit?.slice(0, 10)}`)
    const last = sampleReport().findings[1]?.location.lastCommit?.slice(0, 10)
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`Ada <b>, 2026-01-02, last in ${last}, no longer in HEAD`)
    expect(text).toContain('in 7 versions of the file')
    const location = { ...sampleFinding().location, commit: fake('c', 'hex', 40), stillAtHead: true }
    expect(write(sampleReport({ findings: [sampleFinding({ location })] }))).toContain('still in HEAD')
  })

  it('names the first branches and tags and counts the others, and says when there are none', () => {
    const { location } = sampleReport().findings[1] ?? sampleFinding()
    const shown = (changes: object): string =>
      write(sampleReport({ findings: [sampleFinding({ location: { ...location, ...changes } })] })).replaceAll(/\s+/g, ' ')
    expect(shown({})).toContain('on main, x<b>, v1 and 27 more')
    expect(shown({ refs: ['refs/pull/1/head'], refCount: 1 })).toMatch(/on pull\/1\/head [^a]/)
    expect(shown({ refs: [], refCount: 0 })).toContain('on no branch or tag')
    expect(shown({ refs: undefined, refCount: undefined })).not.toContain('branch or tag')
  })

  it('shows facts, reasons, missing halves, fingerprint and references', () => {
    const text = write(sampleReport())
    expect(text).toContain('account: 123456789012')
    expect(text).toContain('why: structure holds')
    expect(text).toContain('not found nearby: user')
    for (const { fingerprint, references } of sampleReport().findings) {
      for (const shown of [fingerprint, ...references]) expect(text).toContain(shown)
    }
  })

  it('shows the secret, line by line, only when the finding holds it', () => {
    const [first, second] = [fake('pretty 1', 'base64', 64), fake('pretty 2', 'base64', 64)]
    const hidden = write(sampleReport())
    const shown = write(sampleReport({ findings: [sampleFinding({ secret: `${first}\n${second}`, parts: {} })] }))
    expect(hidden).not.toContain('secret:')
    expect(shown).toContain(`secret: ${first}\n    ${second}\n`)
  })
})

describe('the summary', () => {
  it('counts findings by severity and class', () => {
    expect(write(sampleReport())).toContain(
      '3 credentials found: 1 critical, 1 high, 1 medium (2 of known issuers, 1 generic).',
    )
    expect(write(sampleReport({ findings: [sampleFinding()] }))).toContain(
      '1 credential found: 1 high (1 of known issuers).',
    )
  })

  it('says clean only of a complete scan', () => {
    const clean = { ...withCoverage({ complete: true, gaps: [] }), findings: [] }
    expect(write(clean)).toMatch(/^No credentials found\.\n/)
    expect(write(sampleReport({ findings: [] }))).toMatch(/^No credentials found in what was read\.\n/)
  })

  it('tells what was read, how much and how fast', () => {
    expect(write(sampleReport())).toContain('Scanned 120 files, 1.2 MB in 1.2 s (1.0 MB/s) with 150 rules.')
    const history = withCoverage({ files: 0, blobs: 2000, commits: 1, durationMs: 63_000 })
    expect(write(history)).toContain('Scanned 2,000 blobs, 1 commit, 1.2 MB in 1 min 3 s (19.6 kB/s)')
  })

  it.each((Object.keys(SKIP_REASONS) as SkipReason[]).filter((reason) => SKIP_REASONS[reason] === 'gap'))(
    'explains the gap %s and says what to do, in both languages',
    (reason) => {
      const report = withCoverage({ gaps: [{ place: 'x/y', reason, detail: 'the detail' }] })
      const [english = '', japanese = ''] = (['en', 'ja'] as const).map(
        (language) => write(report, { language }).split(/Incomplete|検査は不完全/)[1],
      )
      for (const text of [english, japanese]) {
        const [, why, place, advice] = text.split('\n')
        expect(why?.trim()).not.toBe('')
        expect(place).toBe('    x/y (the detail)')
        expect(advice).toMatch(/^ {4}\S/)
      }
      expect(japanese).toMatch(/\p{Script=Hiragana}/u)
    },
  )

  it('lists many gaps of a reason only when verbose', () => {
    const gaps = Array.from({ length: 30 }, (_, index) => ({ place: `file-${index}`, reason: 'unreadable' as const }))
    expect(write(withCoverage({ gaps }))).toContain('… and 10 more (--verbose lists them)')
    expect(write(withCoverage({ gaps }))).not.toContain('file-29')
    expect(write(withCoverage({ gaps }), { verbose: true })).toContain('file-29')
  })

  it('counts choices, and lists them when verbose', () => {
    const report = withCoverage({ skippedByReason: { binary: 5, 'too-large': 1 } })
    expect(write(report)).toContain('Left out by choice: binary content 5 (--verbose lists them)')
    expect(write(report)).not.toContain('logo.png')
    expect(write(report, { verbose: true })).toContain('logo.png: binary content\n  … and 4 more\n')
  })

  it('tells what is hidden and how to see it, and nothing of what is not', () => {
    const text = write(sampleReport())
    expect(text).toContain('2 below the least confidence (--min-confidence 0 shows them)')
    expect(text).not.toContain('least severity')
    const hidden = { lowConfidence: 0, lowSeverity: 0, ignoreFile: 0, inlineAllow: 0 }
    expect(write(withCoverage({ hidden }))).not.toContain('Not shown')
  })

  it('names stale ignore entries', () => {
    expect(write(sampleReport())).toContain('.kagiban-ignore:4  rule:x path:y  matches nothing any more')
  })
})

describe('the terminal', () => {
  it('gets colours only when asked, and the same text with them', () => {
    const plain = write(sampleReport())
    const coloured = write(sampleReport(), { color: true })
    expect(plain).not.toContain('\u001b')
    expect(coloured).toContain('\u001b[')
    expect(stripVTControlCharacters(coloured)).toBe(plain)
  })

  it('sees line ends and escapes of a file name as text', () => {
    const location = { ...sampleFinding().location, file: 'a\n\u001b[2Jb\u202e.ts' }
    expect(write(sampleReport({ findings: [sampleFinding({ location })] }))).toContain('a\\n\\u{1b}[2Jb\\u{202e}.ts:12:18')
  })

  it('gets Japanese when asked', () => {
    const text = write(sampleReport(), { language: 'ja' })
    expect(text).toContain('認証情報が 3 件見つかりました: 重大 1、高 1、中 1（発行元が分かるもの 2、汎用 1）。')
    expect(text).toContain('近くに見つからなかった要素: user')
  })

  it('has a usual width when its own is not known', () => {
    expect(write(sampleReport(), { columns: 0 })).toBe(write(sampleReport(), { columns: 100 }))
  })
})
