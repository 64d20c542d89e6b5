import { describe, expect, it } from 'vitest'
import { sampleFinding } from '#testing/sample-report.ts'
import { entriesFor } from './entries-for.ts'

const finding = sampleFinding()
const now = new Date('2026-11-25T12:00:00Z')

describe('what an ignore list says about a finding', () => {
  it('is every entry that holds for it, with its line', () => {
    const text = `# key: 0a1b2c3d\n\n${finding.fingerprint} reason:"revoked"\nrule:jwt\npath:src/\nrule:${finding.rule} path:docs/\n`
    const { entries, otherKeys } = entriesFor(finding, text, 'x', '0a1b2c3d', now)
    expect(entries.map(({ line }) => line)).toEqual([3, 5])
    expect(entries[0]).toMatchObject({ entry: { reason: 'revoked' }, isExpired: false })
    expect(otherKeys).toEqual([])
  })

  it('tells entries that have expired, on the day after their last', () => {
    const text = `${finding.fingerprint} expires:2026-11-24\npath:src/ expires:2026-11-25\n`
    expect(entriesFor(finding, text, 'x', '0a1b2c3d', now).entries.map(({ isExpired }) => isExpired)).toEqual([true, false])
  })

  it('tells other keys of the list', () => {
    expect(entriesFor(finding, '# key: ffffffff\n', 'x', '0a1b2c3d', now).otherKeys).toEqual(['ffffffff'])
  })

  it('refuses a list that is none', () => {
    expect(() => entriesFor(finding, 'nonsense here\n', '.kagiban-ignore', '0a1b2c3d', now)).toThrow(/\.kagiban-ignore:1/)
  })
})
