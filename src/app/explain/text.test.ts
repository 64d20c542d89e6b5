import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '#base/language.ts'
import { CREDENTIAL_KINDS } from '#core/rule.ts'
import { providers } from '#registry/providers.generated.ts'
import { sampleFinding, sampleReport } from '#testing/sample-report.ts'
import { explain, type Explanation } from './explanation.ts'
import { FORMATS, issuerOf, ruleWithId } from './issuer.ts'
import { explanationToJson } from './json.ts'
import { explanationText } from './text.ts'

type Findings = Parameters<typeof explain>[0]['findings']

async function explained(findings: Findings, ignores = ''): Promise<Explanation> {
  const [{ rule, provider }] = findings
  return explain({
    findings,
    rule: (await ruleWithId(rule, []))?.rule,
    issuer: issuerOf(provider),
    thresholds: { minConfidence: 0.4, minSeverity: 'low' },
    ignores: { file: '.kagiban-ignore', text: ignores },
    ignoreFile: '.kagiban-ignore',
    inlineAllow: true,
    keyId: '0a1b2c3d',
    now: new Date('2026-11-25T00:00:00Z'),
    feedback: undefined,
  })
}

describe.each(LANGUAGES)('an explanation in %s', (language) => {
  it('has issuer, places, evidence, silence and advice', async () => {
    const text = explanationText(await explained([sampleFinding()]), language)
    for (const words of [
      'SendGrid https://sendgrid.com',
      'src/mail.ts:12:18',
      '// kagiban:allow',
      '--min-confidence 0.96',
      'disable: [sendgrid-api-key]',
      `kagiban ignore ${sampleFinding().fingerprint}`,
      'src/providers/sendgrid/README.md',
    ])
      expect(text).toContain(words)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  it('lets no text from outside begin a line or steer a terminal', async () => {
    const nasty = 'a\u001b[31m\r\nkb1-forged\u202e'
    const location = { ...sampleFinding().location, file: nasty, commit: 'abc', author: nasty }
    const finding = sampleFinding({ location, reasons: [nasty], facts: { name: nasty }, redacted: nasty, ruleName: nasty })
    const text = explanationText(await explained([finding]), language)
    expect(text).not.toMatch(/[\u001b\r\u202e]|^kb1-forged/m)
  })

  it('has words for every kind of finding', async () => {
    for (const finding of [...sampleReport().findings, ...CREDENTIAL_KINDS.map((kind) => sampleFinding({ kind }))])
      expect(explanationText(await explained([finding]), language)).not.toMatch(/undefined|NaN/)
  })

  it('names twenty places and counts the rest', async () => {
    const at = (line: number) => sampleFinding({ location: { ...sampleFinding().location, line } })
    const many = Array.from({ length: 33 }, (_, index) => at(index + 1)) as unknown as Findings
    const text = explanationText(await explained(many), language)
    expect(text.match(/src\/mail\.ts:\d+:18/g)).toHaveLength(20)
    expect(text).toContain('13')
  })
})

it('is about the surest place, and tells of each whether it is shown', async () => {
  const sure = sampleFinding({ confidence: 0.9, location: { ...sampleFinding().location, file: 'z.ts' } })
  const unsure = sampleFinding({ confidence: 0.2, location: { ...sampleFinding().location, file: 'a.ts' } })
  const { finding, places, likelihood } = await explained([unsure, sure])
  expect(finding).toBe(sure)
  expect(likelihood).toBe('near-certain')
  expect(places.map(({ visibility }) => visibility.hiddenBy.map(({ by }) => by))).toEqual([['min-confidence'], []])
})

it('in JSON has no secret in full', async () => {
  const json = explanationToJson(await explained([sampleFinding({ secret: 'in full', parts: {} })]))
  expect(JSON.stringify(json)).not.toContain('in full')
})

it('of a salt does not ask for a new key', async () => {
  expect((await explained([sampleFinding({ rule: 'generic-salt', class: 'generic' })])).advice).toEqual([
    'leave-salt',
    'record',
  ])
})

it('calls no format an issuer', async () => {
  expect([...FORMATS].filter((id) => !providers.some((provider) => provider.id === id))).toEqual([])
  const url = sampleFinding({ provider: 'database', kind: 'connection-string' })
  expect((await explained([url])).advice).toContain('replace-where-used')
})
