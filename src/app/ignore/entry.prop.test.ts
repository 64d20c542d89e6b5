import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { AppError } from '#base/errors.ts'
import { fake } from '#core/samples.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { addToIgnoreText, parseIgnoreList, pruneIgnoreText, type IgnoreList } from './index.ts'
import { formatEntry, oneLine, type IgnoreEntry } from './entry.ts'
import { parseLine } from './parse-entry.ts'

const text = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({
    unit: fc.constantFrom('"', '\\', ' ', '#', ':', '\n', '\t', 'a', '鍵', '\u2028', '\u202e', '\ud800'),
    minLength: 1,
  }),
)
const fingerprint = fc.integer({ min: 0, max: 50 }).map((seed) => `kb1-${fake(String(seed), 'hex', 32)}`)
const day = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
const entry: fc.Arbitrary<IgnoreEntry> = fc.record(
  { fingerprint, rule: text, path: text, reason: text, owner: text, expires: day, key: fc.constant('0a1b2c3d') },
  { requiredKeys: ['fingerprint'] },
)

it('reads back every entry that it wrote, but for characters that would end or turn the line', () => {
  fc.assert(
    fc.property(entry, fc.option(text, { nil: undefined }), (given, comment) => {
      const line = formatEntry(given, comment)
      expect(line).not.toMatch(/[\r\n\u2028\u202e]/)
      const expected = Object.fromEntries(Object.entries(given).map(([field, value]) => [field, oneLine(value)]))
      expect(parseLine(line)).toEqual({ kind: 'entry', entry: expected })
    }),
    { numRuns: 2000 },
  )
})

const fragment = fc.constantFrom(
  'kb1-',
  fake('f', 'hex', 32),
  'rule:',
  'path:',
  'reason:',
  'expires:',
  'key: ',
  'key:',
  '0a1b2c3d',
  '"',
  '\\',
  ' ',
  '#',
  '\n',
  '\r\n',
  '*',
  '[',
  '!',
  '2027-01-01',
  'x',
  '\ufeff',
)
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fragment, { maxLength: 30 }).map((parts) => parts.join('')),
)

it('throws nothing but E_IGNORE_INVALID, and never the words of the line, whatever the text', () => {
  fc.assert(
    fc.property(anything, (given) => {
      try {
        const now = new Date('2026-11-24')
        const staleOf = (content: string): ReturnType<IgnoreList['stale']> => {
          const list = parseIgnoreList(content, 'f', now)
          list.hides(sampleFinding())
          return list.stale({ now, keyId: '0a1b2c3d', partial: false })
        }
        const pruned = pruneIgnoreText(given, staleOf(given)).text
        expect(staleOf(pruned).filter(({ why }) => why !== 'other-key')).toEqual([])
      } catch (error) {
        if (!(error instanceof AppError)) throw error
        expect(error.code).toBe('E_IGNORE_INVALID')
        for (const line of error.message.split('\n')) expect(line).toMatch(/^f:\d+: [\x20-\x7e…]+$/)
      }
    }),
    { numRuns: 3000 },
  )
})

it('hides what was added, changes no other line and adds nothing twice', () => {
  const finding = fc
    .tuple(fingerprint, text, fc.constantFrom('a', 'b'))
    .map(([print, file, rule]) =>
      sampleFinding({ fingerprint: print, rule, location: { ...sampleFinding().location, file } }),
    )
  const options = { reason: 'known "for" now', keyId: '0a1b2c3d' }
  const before = fc.array(
    fc.oneof(
      entry.map((given) => formatEntry({ fingerprint: given.fingerprint!, reason: 'r' })),
      fc.constantFrom('', '# note', 'rule:none', '# key: 0a1b2c3d'),
    ),
  )
  fc.assert(
    fc.property(before, fc.constantFrom('\n', '\r\n'), fc.array(finding), (lines, end, findings) => {
      const original = lines.join(end)
      const added = addToIgnoreText(original, findings, options)
      const list = parseIgnoreList(added.text, 'f')
      for (const each of findings) expect(list.hides(each)).toBe(true)
      expect(added.added + added.already).toBe(new Set(findings.map((each) => each.fingerprint)).size)
      expect(addToIgnoreText(added.text, findings, options)).toMatchObject({ text: added.text, added: 0 })
      const kept = added.text.split(/\r?\n/)
      let at = 0
      for (const line of lines) {
        at = kept.indexOf(line, at) + 1
        expect(at).toBeGreaterThan(0)
      }
    }),
    { numRuns: 1000 },
  )
})
