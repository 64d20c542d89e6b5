import { expect, it } from 'vitest'
import { createFingerprinter } from '#base/fingerprint.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { scanBytes, type Detector } from '#detect/index.ts'
import { providers } from '#registry/providers.generated.ts'
import { rulesetOf } from '#testing/detect-sample.ts'
import { textFiles } from './repository-files.ts'

const LEAST_CONFIDENCE = 0.8

const detector: Detector = {
  ruleset: rulesetOf(providers),
  fingerprinter: createFingerprinter(fakeBytes('conventions', 32)),
  showSecrets: false,
  binary: false,
  inlineAllow: true,
}

/** Findings of the providers' rules, redacted; `kagiban:allow` and a reason on the line makes an exception. */
function tokensIn(path: string, bytes: Uint8Array): string[] {
  return scanBytes(detector, { origin: { file: path } }, bytes)
    .findings.filter(({ confidence }) => confidence >= LEAST_CONFIDENCE)
    .map(({ rule, redacted, location }) => `${path}:${location.line} ${rule} ${redacted}`)
}

it('no file of this repository holds token-shaped text (build it with fake())', () => {
  expect(textFiles().flatMap(({ path, bytes }) => tokensIn(path, bytes))).toEqual([])
})

it('such text would be found', () => {
  const token = `pat${fake('conventions/id', 'base62', 14)}.${fake('conventions/key', 'hex', 64)}`
  expect(tokensIn('x.env', Buffer.from(`AIRTABLE_API_KEY=${token}\n`))).toHaveLength(1)
})
