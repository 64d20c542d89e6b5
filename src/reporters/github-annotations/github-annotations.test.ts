import { describe, expect, it } from 'vitest'
import type { Report, ReportOptions } from '#core/report.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { command } from './command.ts'
import { reporter } from './index.ts'

const OPTIONS: ReportOptions = { language: 'en', color: false, columns: 80, verbose: false }

function linesOf(report: Report, options = OPTIONS): readonly string[] {
  return [...reporter.write(report, options)].join('').trimEnd().split('\n')
}

const noGaps = { ...sampleReport().coverage, complete: true, gaps: [] }

describe('github annotations', () => {
  it('turn severities into levels, the worst first', () => {
    const lines = linesOf(sampleReport({ coverage: noGaps }))
    expect(lines.map((line) => line.split(/[ :]/)[2])).toEqual(['error', 'error', 'warning'])
    expect(lines[0]).toContain('title=AWS access key::')
    expect(linesOf(sampleReport({ coverage: noGaps, findings: [sampleFinding({ severity: 'low' })] }))[0]).toMatch(
      /^::notice /,
    )
  })

  it('name file, line and columns of a finding within one line', () => {
    const [line] = linesOf(sampleReport({ coverage: noGaps, findings: [sampleFinding()] }))
    expect(line).toMatch(/^::error file=src\/mail\.ts,line=12,endLine=12,col=18,endColumn=87,title=SendGrid API key::/)
  })

  it('give no columns to a finding over several lines', () => {
    const location = { ...sampleFinding().location, endLine: 14 }
    const [line] = linesOf(sampleReport({ coverage: noGaps, findings: [sampleFinding({ location })] }))
    expect(line).toContain('line=12,endLine=14,title=')
  })

  it('point at no line of the checkout for what was found in the history', () => {
    const [gone] = linesOf(sampleReport({ coverage: noGaps }))
    expect(gone).not.toContain('file=')
    expect(gone).toContain('in commit')
    const location = { ...sampleFinding().location, commit: fake('commit', 'hex', 40), stillAtHead: true }
    const [still] = linesOf(sampleReport({ coverage: noGaps, findings: [sampleFinding({ location })] }))
    expect(still).toContain('file=src/mail.ts,title=')
    expect(still).toContain('still in the checked-out commit')
  })

  it('tell all gaps in one warning', () => {
    const warnings = linesOf(sampleReport({ findings: [] }))
    expect(warnings).toHaveLength(1)
    expect(warnings[0]).toMatch(/^::warning title=kagiban%3A 2 places were not read::huge\.bin: too-large/)
  })

  it('note when GitHub will not show them all', () => {
    const findings = Array.from({ length: 11 }, () => sampleFinding())
    expect(linesOf(sampleReport({ coverage: noGaps, findings }))[0]).toMatch(/^::notice title=.*::11 findings/)
    expect(linesOf(sampleReport({ coverage: noGaps, findings: findings.slice(1) }))[0]).toMatch(/^::error/)
  })

  it('say nothing of a clean, complete scan', () => {
    expect([...reporter.write(sampleReport({ coverage: noGaps, findings: [] }), OPTIONS)]).toEqual([])
  })

  it('escape what GitHub would read as syntax', () => {
    expect(command('error', { file: 'a,b:c%.ts', title: 'x' }, '50%\n::error::\rno: really, no')).toBe(
      '::error file=a%2Cb%3Ac%25.ts,title=x::50%25%0A::error::%0Dno: really, no\n',
    )
  })

  it('show a secret only when the finding holds it', () => {
    const secret = fake('annotation', 'base62', 40)
    expect(linesOf(sampleReport()).join('')).not.toContain(secret)
    expect(linesOf(sampleReport({ findings: [sampleFinding({ secret })] })).join('')).toContain(secret)
  })
})
