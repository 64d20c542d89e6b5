import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { AppError } from '#base/errors.ts'
import { createFingerprinter } from '#base/fingerprint.ts'
import type { Finding } from '#core/finding.ts'
import { fake, fakeBytes } from '#core/samples.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { parseIgnoreList, readIgnoreList } from './index.ts'

const NOW = new Date('2026-11-24T12:00:00Z')
const MINE = createFingerprinter(fakeBytes('mine', 32)).keyId
const OTHER = createFingerprinter(fakeBytes('other', 32)).keyId
const print = (seed: string): string => `kb1-${fake(seed, 'hex', 32)}`

function finding(file: string, changes: Partial<Finding> = {}): Finding {
  return sampleFinding({ fingerprint: print('a'), ...changes, location: { ...sampleFinding().location, file } })
}

function hides(text: string, given: Finding): boolean {
  return parseIgnoreList(text, 'f', NOW).hides(given)
}

describe('an entry', () => {
  it('by fingerprint holds wherever the secret moves', () => {
    expect(hides(`${print('a')} reason:"rotated"`, finding('a'))).toBe(true)
    expect(hides(print('a'), finding('moved/b', { rule: 'renamed' }))).toBe(true)
    expect(hides(print('a'), finding('a', { fingerprint: print('b') }))).toBe(false)
  })

  it('by rule holds for the id or a glob of ids', () => {
    expect(hides('rule:sendgrid-api-key', finding('a'))).toBe(true)
    expect(hides('rule:sendgrid-*', finding('a'))).toBe(true)
    expect(hides('rule:sendgrid', finding('a'))).toBe(false)
    expect(hides('rule:send?rid*', finding('a'))).toBe(true)
  })

  it('by path holds as in .gitignore', () => {
    expect(hides('path:test/', finding('a/test/b.ts'))).toBe(true)
    expect(hides('path:/test/', finding('a/test/b.ts'))).toBe(false)
    expect(hides('path:"my files/*.txt"', finding('my files/a.txt'))).toBe(true)
    expect(hides('path:"say \\"hi\\" \\\\[x]"', finding('say "hi" [x]'))).toBe(true)
  })

  it('with several selectors holds only where all do', () => {
    const text = `${print('a')} rule:sendgrid-* path:/docs/`
    expect(hides(text, finding('docs/a'))).toBe(true)
    expect(hides(text, finding('src/a'))).toBe(false)
    expect(hides(text, finding('docs/a', { rule: 'jwt' }))).toBe(false)
    expect(hides(text, finding('docs/a', { fingerprint: print('b') }))).toBe(false)
    expect(hides('rule:jwt path:/docs/', finding('docs/a'))).toBe(false)
  })

  it('holds to the end of the day on which it expires', () => {
    expect(hides('rule:* expires:2026-11-24', finding('a'))).toBe(true)
    expect(hides('rule:* expires:2026-11-23', finding('a'))).toBe(false)
  })

  it('may have spaces, a comment, Windows line ends and a byte order mark around it', () => {
    expect(hides(`\ufeff# head\r\n\r\n \t${print('a')}  owner:team-a # rule:x path:y\r\n`, finding('a'))).toBe(true)
  })
})

describe('a line that is no entry', () => {
  it.each([
    ['reason:"only"', 'hide everything'],
    ['owner:me expires:2027-01-01', 'hide everything'],
    ['rule:', 'rule: is empty'],
    ['path:a path:b', 'path is given twice'],
    [`${print('a')} ${print('b')}`, 'fingerprint is given twice'],
    ['rule:x expires:2026-02-30', 'expires: needs a day'],
    ['rule:x expires:tomorrow', 'expires: needs a day'],
    ['rule:x key:zz', 'key: needs the 8 hex digits'],
    ['rule:x resaon:y', 'Did you mean reason:?'],
    ['rule:x reason:"open', 'quotation mark'],
    ['rule:x reason:"a"b', 'quotation mark'],
    ['rule:x because', 'neither a fingerprint'],
    [print('a').slice(0, -1), 'neither a fingerprint'],
    ['path:!a', 'malformed'],
    ['path:a[', 'malformed'],
    ['rule:a\\', 'malformed'],
    [`rule:x reason:"${'a'.repeat(5000)}"`, 'longer than 4096'],
  ])('is told with file and line: %s', (line, expected) => {
    expect(() => parseIgnoreList(`# head\nrule:fine\n${line}\n`, 'dir/f', NOW)).toThrow(
      expect.objectContaining({ code: 'E_IGNORE_INVALID', message: expect.stringMatching(/^dir\/f:3: /) }),
    )
    expect(() => parseIgnoreList(line, 'f', NOW)).toThrow(expected)
  })

  it('is never repeated: it may be a secret that somebody pasted', () => {
    const secret = fake('pasted', 'base62', 40)
    for (const line of [
      secret,
      `rule:x ${secret}`,
      `${secret}:x`,
      `secret:${secret}`,
      `expires:${secret}`,
      `path:[${secret}`,
    ]) {
      const error = (() => {
        try {
          return parseIgnoreList(line, 'f', NOW)
        } catch (thrown) {
          return thrown as AppError
        }
      })()
      expect(error).toBeInstanceOf(AppError)
      expect(JSON.stringify([(error as AppError).message, (error as AppError).details])).not.toContain(secret)
    }
  })

  it('does not hide that others are wrong too, up to ten', () => {
    expect(() => parseIgnoreList('x\n'.repeat(20), 'f', NOW)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(/^(?:f:\d+: .*\n?){10}$/) }),
    )
  })
})

describe('stale entries', () => {
  const stale = (text: string, findings: readonly Finding[], partial = false): readonly unknown[] => {
    const list = parseIgnoreList(text, 'f', NOW)
    for (const each of findings) list.hides(each)
    return list.stale({ now: NOW, keyId: MINE, partial }).map(({ line, entry, why }) => [line, entry, why])
  }

  it('hid nothing or have expired; every entry that holds for a finding counts as used', () => {
    const text = `${print('a')} reason:x\nrule:sendgrid-*\npath:/a\nrule:jwt owner:me\n${print('b')}\nrule:* expires:2026-01-01`
    expect(stale(text, [finding('a')])).toEqual([
      [4, 'rule:jwt', 'unmatched'],
      [5, print('b'), 'unmatched'],
      [6, 'rule:*', 'expired'],
    ])
  })

  it('are only the expired ones when a part was scanned', () => {
    expect(stale(`rule:jwt\nrule:x expires:2026-01-01`, [], true)).toEqual([[2, 'rule:x', 'expired']])
  })

  it('of another key are told once, where the key is named, and never called unmatched', () => {
    const text = `# key: ${OTHER}\n${print('a')}\n${print('b')}\nrule:jwt`
    const expected = [
      [1, `key: ${OTHER}`, 'other-key'],
      [4, 'rule:jwt', 'unmatched'],
    ]
    expect(stale(text, [])).toEqual(expected)
    expect(stale(text, [], true)).toEqual(expected.slice(0, 1))
    expect(stale(`# key: ${MINE}\n${print('b')}`, [])).toEqual([[2, print('b'), 'unmatched']])
  })

  it('may name their own key', () => {
    const text = `# key: ${MINE}\n${print('b')} key:${OTHER}\n${print('c')} key:${MINE}`
    expect(stale(text, [])).toEqual([
      [2, `key: ${OTHER}`, 'other-key'],
      [3, print('c'), 'unmatched'],
    ])
  })

  it('are uncertain in a file of several keys', () => {
    expect(stale(`# key: ${MINE}\n# key: ${OTHER}\n${print('b')}`, [])).toEqual([[2, `key: ${OTHER}`, 'other-key']])
    expect(stale(`# key: ${MINE}\n# key: ${OTHER}\n${print('a')}`, [finding('a')])).toEqual([])
  })
})

it('100,000 entries and 20,000 findings take a moment', () => {
  const lines = Array.from(
    { length: 100_000 },
    (_, index) => `${print(String(index))} reason:"known since the start" owner:team # rule a/b.ts`,
  )
  const findings = Array.from({ length: 20_000 }, (_, index) =>
    finding(`src/${index}`, { fingerprint: print(String(index * 7)) }),
  )
  const started = performance.now()
  const list = parseIgnoreList(lines.join('\n'), 'f', NOW)
  expect(findings.filter((each) => list.hides(each))).toHaveLength(Math.ceil(100_000 / 7))
  expect(list.stale({ now: NOW, keyId: MINE, partial: false })).toHaveLength(100_000 - Math.ceil(100_000 / 7))
  const ms = performance.now() - started
  expect(ms).toBeLessThan(20_000)
})

it('many findings of one file are tried against a path once, and too many paths are refused', () => {
  const paths = Array.from({ length: 10_000 }, (_, index) => `path:dir${index}/**/*.pem`)
  const list = parseIgnoreList(paths.join('\n'), 'f', NOW)
  const started = performance.now()
  for (let i = 0; i < 200; i++) list.hides(finding('a/b/c/d.pem'))
  expect(performance.now() - started).toBeLessThan(20_000)
  expect(() => parseIgnoreList([...paths, 'path:one/more'].join('\n'), 'f', NOW)).toThrow(
    'f:10001: There are more than 10,000',
  )
})

it('a file that is absent is no list; one that cannot be read is an error', () => {
  const root = tempDirectory({ f: 'rule:jwt', latin1: Buffer.from([0x23, 0xe9]) })
  expect(readIgnoreList(join(root, 'gone'))).toBeUndefined()
  expect(readIgnoreList(join(root, 'f'))?.hides(finding('a', { rule: 'jwt' }))).toBe(true)
  expect(() => readIgnoreList(root)).toThrow('it is a directory')
  expect(() => readIgnoreList(join(root, 'latin1'))).toThrow(expect.objectContaining({ code: 'E_IGNORE_INVALID' }))
})
