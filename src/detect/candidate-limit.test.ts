import { beforeAll, describe, expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { ALL_RULES } from '#app/rules/catalogue.ts'
import { createDetector } from '#app/scan/detector.ts'
import { CHUNK_BYTES, scanBytes, scanChunks, type ContentResult } from './content-scanner.ts'
import type { Detector } from './report-matches.ts'

const MOST = 50
const origin = { kind: 'file', file: 'flood.txt' } as const
const candidate = (seed: string): string => `password = "${fake(`flood/${seed}`, 'base62', 14)}" `
const token = `ghp_${fake('flood/token', 'base62', 36)}`
const ruleOf = ({ findings }: ContentResult): string[] => findings.map(({ rule }) => rule)

/** One line: candidates, as many bytes as a piece and more, a candidate, and a provider's format. */
function flood(candidates: number): Buffer {
  const first = Array.from({ length: candidates }, (_, i) => candidate(String(i))).join('')
  return Buffer.from(`${first}${'x '.repeat(CHUNK_BYTES * 0.75)}${candidate('late')} token=${token}`)
}

describe('content with very many candidates', () => {
  let detector: Detector
  beforeAll(async () => {
    const spec = { key: Buffer.alloc(32), showSecrets: true, binary: false, inlineAllow: true }
    const made = await createDetector({ ...spec, selection: ALL_RULES, customRules: [] })
    detector = { ...made, mostCandidates: MOST, decode: false }
  })

  it('is searched for issuers’ formats only from some point on, and says so', async () => {
    const bytes = flood(MOST + 10)
    const whole = scanBytes(detector, { origin }, bytes)
    expect(whole.isFlooded).toBe(true)
    expect(ruleOf(whole).filter((rule) => rule === 'generic-password')).toHaveLength(MOST + 10)
    expect(whole.findings.some(({ secret }) => secret === token)).toBe(true)
    expect(whole.bytes).toBe(bytes.length)
    const inPieces = await scanChunks(
      detector,
      { origin },
      (async function* () {
        for (let at = 0; at < bytes.length; at += 1 << 20) yield await Promise.resolve(bytes.subarray(at, at + (1 << 20)))
      })(),
    )
    expect(inPieces.isFlooded).toBe(true)
    expect(ruleOf(inPieces)).toEqual(ruleOf(whole))
  })

  it('is searched for all of them below the limit', () => {
    const whole = scanBytes(detector, { origin }, flood(MOST - 10))
    expect(whole).not.toHaveProperty('isFlooded')
    expect(ruleOf(whole).filter((rule) => rule === 'generic-password')).toHaveLength(MOST - 9)
  })

  it('says nothing when nothing was left out', () => {
    const short = Buffer.from(Array.from({ length: MOST + 10 }, (_, i) => candidate(String(i))).join(''))
    expect(scanBytes(detector, { origin }, short)).not.toHaveProperty('isFlooded')
  })
})
