import * as fc from 'fast-check'
import { join } from 'node:path'
import { writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/finding.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { featuresOf } from './features.ts'
import { layerText, readLayer } from './layer-file.ts'
import { LEAST_VERDICTS, trainLayer, withLayer } from './layer.ts'
import { RECORD_VERSION, type FeedbackRecord } from './record.ts'

const generic = (file: string, confidence = 0.7): Finding =>
  sampleFinding({ class: 'generic', confidence, location: { ...sampleFinding().location, file } })

function record(seed: number, finding: Finding, verdict: 'real' | 'false'): FeedbackRecord {
  return {
    v: RECORD_VERSION,
    fingerprint: `kb1-${fake(`layer ${seed}`, 'hex', 32)}`,
    rule: finding.rule,
    verdict,
    at: '2026-11-25T00:00:00.000Z',
    features: featuresOf(finding),
  }
}

/** A user whose tests are full of false findings. */
const verdicts = Array.from({ length: 16 }, (_, i) =>
  i % 2 === 0 ? record(i, generic('tests/login.py'), 'false') : record(i, generic('deploy/prod.yaml'), 'real'),
)

describe('a layer of a user’s verdicts', () => {
  it('lowers what is like the false ones and raises what is like the real ones, and says so', () => {
    const training = trainLayer(verdicts)
    if (training === undefined) throw new Error('no layer')
    expect(training.rightAfter).toBeGreaterThan(training.rightBefore)
    expect(training.surpriseAfter).toBeLessThan(training.surpriseBefore)
    const lowered = withLayer(generic('tests/other.py'), training.layer)
    expect(lowered.confidence).toBeLessThan(0.5)
    expect(lowered.reasons.at(-1)).toBe('lowered from 0.7 by your verdicts')
    expect(withLayer(generic('deploy/stage.yaml'), training.layer).confidence).toBeGreaterThan(0.8)
  })

  it('leaves issuers’ findings alone', () => {
    const finding = sampleFinding({ class: 'provider', location: { ...sampleFinding().location, file: 'tests/a.py' } })
    expect(withLayer(finding, trainLayer(verdicts)!.layer)).toBe(finding)
    const provider = verdicts.map((one) => ({ ...one, features: { ...one.features, class: 'provider' as const } }))
    expect(trainLayer(provider)).toBeUndefined()
  })

  it('is not made of too few verdicts, nor of those that all say the same', () => {
    expect(trainLayer(verdicts.slice(0, LEAST_VERDICTS - 1))).toBeUndefined()
    expect(trainLayer(verdicts.map((one) => ({ ...one, verdict: 'real' as const })))).toBeUndefined()
  })

  it('is worth nothing for verdicts that nothing tells apart', () => {
    const same = Array.from({ length: 20 }, (_, i) => record(i, generic('a.yaml', 0.5), i % 2 === 0 ? 'real' : 'false'))
    const { surpriseBefore, surpriseAfter } = trainLayer(same)!
    expect(surpriseAfter).toBeGreaterThanOrEqual(surpriseBefore)
  })

  it('moves no confidence out of its bounds, or far', () => {
    const { layer } = trainLayer(verdicts)!
    const strong = { ...layer, bias: 50 }
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(layer, strong), (confidence, one) => {
        const moved = withLayer(generic('x.py', confidence), one).confidence
        expect(moved).toBeGreaterThanOrEqual(0)
        expect(moved).toBeLessThanOrEqual(1)
      }),
    )
    expect(withLayer(generic('x.py', 0.1), strong).confidence).toBeLessThan(0.6)
  })

  it('has no text of a secret, a name or a path, and is read back as it was written', () => {
    const { layer } = trainLayer(verdicts)!
    const text = layerText(layer)
    expect(text).not.toMatch(/login|prod|kb1-/)
    const file = join(tempDirectory(), 'layer.json')
    writeFileSync(file, text)
    const read = readLayer(file)
    expect(withLayer(generic('tests/b.py'), read!)).toEqual(withLayer(generic('tests/b.py'), layer))
  })

  it('that is absent is none; one that is broken is an error that says what to do', () => {
    const directory = tempDirectory()
    expect(readLayer(join(directory, 'none.json'))).toBeUndefined()
    writeFileSync(join(directory, 'broken.json'), '{"v":1,"bias":1e9}')
    expect(() => readLayer(join(directory, 'broken.json'))).toThrow(expect.objectContaining({ code: 'E_FEEDBACK_INVALID' }))
  })
})
