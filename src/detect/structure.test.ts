import { crc32 } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { base62 } from '#base/encoding.ts'
import { createFingerprinter } from '#base/fingerprint.ts'
import { fake } from '#core/samples.ts'
import { provider as aws } from '#providers/aws/index.ts'
import { provider as github } from '#providers/github/index.ts'
import { rulesetOf } from '#testing/detect-sample.ts'
import { scanBytes } from './index.ts'

const detector = {
  ruleset: rulesetOf([aws, github]),
  fingerprinter: createFingerprinter(Buffer.alloc(32, 7)),
  showSecrets: false,
  binary: false,
  inlineAllow: true,
}
const structures = (text: string) =>
  scanBytes(detector, { origin: { file: 'a' } }, Buffer.from(text)).findings.map(({ structure }) => structure)

const body = fake('structure', 'base62', 30)
const whole = `ghp_${body}${base62(crc32(body), 6)}`
const damaged = `ghp_${fake('damaged', 'base62', 36)}`

describe('a finding', () => {
  it('whose checksum fails says so, wherever it stands', () => {
    expect(structures(`t=${damaged}`)).toEqual(['fail'])
    expect(structures(`t=${Buffer.from(`token=${damaged}\n`).toString('base64')}`)).toEqual(['fail'])
  })

  it('that is a placeholder is doubtful', () => {
    expect(structures(`aws_access_key_id = AKIA${'EXAMPLE'.repeat(3).slice(0, 16)}`)).toEqual(['doubt'])
  })

  it('that nothing speaks against says nothing', () => {
    expect(structures(`t=${whole}\nu=${Buffer.from(`token=${whole}\n`).toString('base64')}`)).toEqual([undefined, undefined])
  })
})
