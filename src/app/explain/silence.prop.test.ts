import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseIgnoreList } from '#app/ignore/index.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { allowComment } from './comment.ts'
import { silenceOf } from './silence.ts'

const place = { ignoreFile: '.kagiban-ignore', keyId: '0a1b2c3d', isOtherKey: false }

it('gives a line of the ignore list that hides the finding, whatever its path', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.boolean(), (file, isOtherKey) => {
      const finding = sampleFinding({ location: { ...sampleFinding().location, file } })
      const { ignoreList } = silenceOf([finding], { ...place, isOtherKey })
      expect(ignoreList.line).not.toMatch(/[\r\n]/)
      expect(parseIgnoreList(ignoreList.line, 'x').hides(finding)).toBe(true)
    }),
  )
})

it('gives the least confidence of two decimals that hides it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1000 }), (thousandths) => {
      const confidence = thousandths / 1000
      const { minConfidence } = silenceOf([sampleFinding({ confidence })], place)
      if (confidence >= 1) expect(minConfidence).toBeUndefined()
      else {
        const threshold = Number(minConfidence?.split(' ')[1])
        expect(threshold).toBeGreaterThan(confidence)
        expect(threshold - confidence).toBeLessThanOrEqual(0.0101)
      }
    }),
  )
})

it.each([
  ['a.ts', '// kagiban:allow why'],
  ['deploy.yml', '# kagiban:allow why'],
  ['Dockerfile', '# kagiban:allow why'],
  ['a/b.html', '<!-- kagiban:allow why -->'],
  ['q.sql', '-- kagiban:allow why'],
  ['style.css', '/* kagiban:allow why */'],
  ['data.json', undefined],
  ['a.zip!/b.ts', undefined],
  ['git:blob/0123', undefined],
  ['<stdin>', undefined],
] as const)('a comment in %s is written as %s', (file, comment) => {
  expect(allowComment(file)).toBe(comment)
})

it('offers no comment for a line that is no longer there, and the rest of a class only for generic findings', () => {
  const { location } = sampleFinding()
  expect(silenceOf([sampleFinding({ location: { ...location, stillAtHead: false } })], place)).not.toHaveProperty(
    'inlineComment',
  )
  expect(silenceOf([sampleFinding()], place)).not.toHaveProperty('genericOff')
  expect(silenceOf([sampleFinding({ class: 'generic' })], place)).toHaveProperty('genericOff')
})
