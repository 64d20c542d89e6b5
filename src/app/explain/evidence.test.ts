import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/finding.ts'
import type { Rule } from '#core/rule.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { checkOf, evidenceOf, type EvidenceKind } from './evidence.ts'

const rule: Rule = {
  id: 'acme-key',
  name: 'Acme key',
  kind: 'api-key',
  severity: 'high',
  confidence: 0.9,
  keywords: ['acme'],
  pattern: /acme/,
  matches: () => [],
  rejects: () => [],
}

function kinds(changes: Partial<Finding>, ofRule: Partial<Rule> = {}): Record<string, readonly EvidenceKind[]> {
  const finding = sampleFinding({ confidence: 0.9, ...changes })
  const all = evidenceOf(finding, { ...rule, ...ofRule })
  return Object.fromEntries(
    ['for', 'against', 'note'].map((side) => [side, all.filter((each) => each.side === side).map(({ kind }) => kind)]),
  )
}

describe('evidence', () => {
  it('of a proven structure speaks for the finding, and nothing says that proof lacks', () => {
    expect(kinds({ reasons: ['structure holds'] })).toEqual({
      for: ['structure-holds', 'own-form'],
      against: [],
      note: [],
    })
  })

  it('of a failed structure speaks against it, with the reason', () => {
    const [evidence] = evidenceOf(sampleFinding({ reasons: ['structure fails: cut off'], confidence: 0.4 }), undefined)
    expect(evidence).toEqual({ side: 'against', kind: 'structure-fails', detail: 'cut off' })
  })

  it.each([
    ['looks like a placeholder ("example")', 'placeholder', '"example"'],
    ['half of a pair: id not found nearby', 'half-pair', 'id'],
    ['a host of documentation', 'surroundings', 'a host of documentation'],
  ] as const)('%s speaks against it', (reason, kind, detail) => {
    const finding = sampleFinding({ reasons: [reason], missing: ['id'], confidence: 0.2 })
    expect(evidenceOf(finding, undefined)).toContainEqual({ side: 'against', kind, detail })
  })

  it('of the model goes to the side that it names, in its words', () => {
    const reasons = ['for: letters look random, a usual length', 'against: reads like words']
    expect(evidenceOf(sampleFinding({ reasons, class: 'provider' }), undefined)).toEqual([
      { side: 'for', kind: 'model', detail: 'letters look random, a usual length' },
      { side: 'against', kind: 'model', detail: 'reads like words' },
    ])
  })

  it('that is not known here counts for neither side while the finding is not doubted', () => {
    const finding = sampleFinding({ reasons: ['something new'], confidence: 0.5 })
    expect(evidenceOf(finding, undefined)).toEqual([{ side: 'note', kind: 'reason', detail: 'something new' }])
  })

  it('of a name says that there is no form', () => {
    expect(kinds({}, { knownBy: 'name' })).toMatchObject({ for: ['vendor-name'], against: ['no-own-form'] })
  })

  it('of a generic finding says that no issuer is known', () => {
    expect(kinds({ class: 'generic' })).toMatchObject({ for: ['assignment-name'], against: ['no-issuer'] })
  })

  it('names what lowered the confidence only when no reason does', () => {
    expect(kinds({ confidence: 0.45 })['against']).toContain('weaker-than-usual')
    expect(kinds({ confidence: 0.2, reasons: ['looks like a placeholder ("x")'] })['against']).not.toContain(
      'weaker-than-usual',
    )
  })

  it('names the other half of a pair that is there', () => {
    const companions = [{ part: 'keyId', pattern: /x/ }]
    expect(kinds({}, { companions })['for']).toContain('whole-pair')
    expect(kinds({ missing: ['keyId'] }, { companions })['for']).not.toContain('whole-pair')
  })

  it('notes paths of tests, which count for neither side', () => {
    const at = (file: string): Partial<Finding> => ({ location: { ...sampleFinding().location, file } })
    expect(kinds(at('src/test/a.ts'))['note']).toEqual(['test-path'])
    expect(kinds(at('src/latest/contest.ts'))['note']).toEqual([])
  })
})

it('tells checks of the value from those of what is around it', () => {
  const check = (): never => {
    throw new Error('not called')
  }
  expect(checkOf(rule, 'provider')).toBe('none')
  expect(checkOf({ ...rule, check }, 'provider')).toBe('value')
  expect(checkOf({ ...rule, check, knownBy: 'name' }, 'provider')).toBe('surroundings')
  expect(checkOf({ ...rule, check }, 'generic')).toBe('surroundings')
})
