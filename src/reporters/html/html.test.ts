import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Report, ReportOptions } from '#core/report.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { reporter } from './index.ts'

const OPTIONS: ReportOptions = { language: 'en', color: false, columns: 80, verbose: true }
const sha = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

function write(report: Report, options: Partial<ReportOptions> = {}): string {
  return [...reporter.write(report, { ...OPTIONS, ...options })].join('')
}

/** Texts of elements as a browser's parser cuts them: up to the first closing tag. */
function contents(html: string, open: RegExp, close: string): string[] {
  return [...html.matchAll(open)].map((match) => {
    const start = match.index + match[0].length
    return html.slice(start, html.indexOf(close, start))
  })
}

function dataOf(html: string): { data: Record<string, unknown>; findings: unknown[] } {
  const [first, ...rest] = contents(html, /<script type="application\/json" [^>]*>/g, '</script>').map(
    (text) => JSON.parse(text) as unknown,
  )
  return { data: first as Record<string, unknown>, findings: rest.flat() }
}

describe('the HTML report', () => {
  it('allows its own script and style by hash, and nothing else', () => {
    const html = write(sampleReport())
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!
    const scripts = contents(html, /<script>/g, '</script>')
    const styles = contents(html, /<style>/g, '</style>')
    expect([scripts.length, styles.length]).toEqual([1, 1])
    expect(policy).toContain(`script-src ${sha(scripts[0]!)};`)
    expect(policy).toContain(`style-src ${sha(styles[0]!)};`)
    expect(policy).toContain("default-src 'none'")
  })

  it('has no element, attribute or address that would load or run something', () => {
    const html = write(sampleReport())
    const [shell] = html.replaceAll(/<(script|style)\b[^>]*>.*?<\/\1>/gs, '').split('<noscript>')
    expect(shell).not.toMatch(/\son\w+=|\ssrc=|\shref=|<link|<img|<iframe|style=/i)
    expect(contents(html, /<style>/g, '</style>')[0]).not.toMatch(/url\(|@import|@font-face/)
    expect(html).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(|new Function/)
  })

  it('carries the whole report, whatever its text', () => {
    const report = sampleReport()
    const hostile = sampleFinding({
      ruleName: '</script><script>alert(1)</script>\u2028\u2029<!--',
      references: ['javascript:alert(1)'],
    })
    const { data, findings } = dataOf(write({ ...report, findings: [...report.findings, hostile] }))
    expect(findings).toEqual([...report.findings, hostile])
    expect(data).toMatchObject({ tool: report.tool, keyId: report.keyId, coverage: report.coverage, findingCount: 4 })
  })

  it('escapes the target in the title', () => {
    const report = sampleReport()
    const html = write({ ...report, coverage: { ...report.coverage, targets: ['</title><script>alert(1)</script>'] } })
    expect(/<title>(.*?)<\/title>/.exec(html)![1]).toBe(
      'kagiban report: &#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62;',
    )
  })

  it('leaves the single policy skips out unless asked for them, but never a gap', () => {
    const report = sampleReport()
    const { skipped, gaps, skippedByReason } = dataOf(write(report, { verbose: false })).data[
      'coverage'
    ] as typeof report.coverage
    expect(skipped).toEqual([])
    expect({ gaps, skippedByReason }).toEqual({
      gaps: report.coverage.gaps,
      skippedByReason: report.coverage.skippedByReason,
    })
  })

  it('starts in the language asked for and says without scripts how many findings there are', () => {
    const html = write(sampleReport(), { language: 'ja' })
    expect(html).toContain('<html lang="ja">')
    expect(contents(html, /<noscript>/g, '</noscript>')[0]).toContain('検出 3 件')
  })

  it('writes many findings in pieces and the same bytes each time', () => {
    const findings = Array.from({ length: 1201 }, (_, i) => sampleFinding({ fingerprint: `kb1-${i}` }))
    const report = sampleReport({ findings })
    const pieces = [...reporter.write(report, OPTIONS)]
    expect(pieces.length).toBeGreaterThanOrEqual(5)
    expect(dataOf(pieces.join('')).findings).toEqual(findings)
    expect(write(report)).toBe(pieces.join(''))
  })
})
