import { describe, expect, it } from 'vitest'
import type { Finding } from '#core/finding.ts'
import { fake } from '#core/samples.ts'
import { testRepository } from '#testing/git-repository.ts'
import { sampleFinding } from '#testing/sample-report.ts'
import { addFingerprints, addToIgnoreText, parseIgnoreList, pruneIgnoreText } from './index.ts'

const ENTRY = { reason: 'test data', keyId: '0a1b2c3d', now: new Date('2026-11-24T12:00:00Z') }
const print = (first: string): string => `kb1-${first}${fake('rest', 'hex', 32 - first.length)}`

function finding(first: string, file = 'src/a.ts'): Finding {
  return sampleFinding({ fingerprint: print(first), location: { ...sampleFinding().location, file } })
}

const linesOf = (text: string): string[] => text.split('\n').map((line) => line.slice(0, 5))

describe('adding', () => {
  it('starts a file with a head that names the key, and tells people rule and path', () => {
    const { text, added, already } = addToIgnoreText('', [finding('b'), finding('a'), finding('b', 'copy')], {
      ...ENTRY,
      owner: 'Ada L.',
      expires: '2027-03-31',
    })
    expect([added, already]).toEqual([2, 0])
    expect(text.split('\n').slice(-5)).toEqual([
      '# key: 0a1b2c3d',
      '',
      `${print('a')} reason:"test data" owner:"Ada L." expires:2027-03-31 # sendgrid-api-key src/a.ts`,
      `${print('b')} reason:"test data" owner:"Ada L." expires:2027-03-31 # sendgrid-api-key src/a.ts`,
      '',
    ])
    expect(text).toContain('merge=union')
  })

  it('puts each beside its neighbour and leaves comments with their entries', () => {
    const before = `# key: 0a1b2c3d\n# about c\n${print('c')}\n# about e\n${print('e')}\n\nrule:jwt\n`
    const { text } = addToIgnoreText(
      before,
      ['a', 'd', 'f'].map((first) => finding(first)),
      ENTRY,
    )
    expect(linesOf(text)).toEqual(['# key', 'kb1-a', '# abo', 'kb1-c', 'kb1-d', '# abo', 'kb1-e', 'kb1-f', '', 'rule:', ''])
  })

  it('gives a hand-written file a key, keeps its line ends and ends its last line', () => {
    const { text } = addToIgnoreText('\ufeffrule:jwt\r\npath:a', [finding('a')], ENTRY)
    expect(text).toBe(
      `# key: 0a1b2c3d\r\nrule:jwt\r\npath:a\r\n${print('a')} reason:"test data" # sendgrid-api-key src/a.ts\r\n`,
    )
  })

  it('counts what is hidden already, by whichever entry; an expired one hides nothing', () => {
    const before = `${print('a')}\npath:/docs/\n${print('c')} expires:2026-01-01\n${print('d')} path:/docs/\n`
    const findings = [finding('a'), finding('b', 'docs/x'), finding('c'), finding('d'), finding('d', 'docs/x')]
    const result = addToIgnoreText(before, findings, ENTRY)
    expect(result).toMatchObject({ added: 2, already: 2 })
    expect(addToIgnoreText(result.text, findings, ENTRY)).toEqual({ text: result.text, added: 0, already: 4 })
  })

  it('names the key in the entry when the file is of another key', () => {
    const { text } = addToIgnoreText(`# key: ffffffff\n${print('b')}\n`, [finding('a')], ENTRY)
    expect(text).toContain(`${print('a')} reason:"test data" key:0a1b2c3d #`)
    expect(parseIgnoreList(text, 'f').stale({ now: new Date(), keyId: '0a1b2c3d', partial: false })).toMatchObject([
      { line: 1, why: 'other-key' },
      { line: 2, entry: print('a'), why: 'unmatched' },
    ])
  })

  it('keeps a file name that would begin a line of its own inside the comment', () => {
    const { text } = addToIgnoreText('', [finding('a', 'x\npath:*\u2028\u202e')], ENTRY)
    expect(text.split('\n').at(-2)).toMatch(/ # sendgrid-api-key x path:\* {2}$/)
    expect(parseIgnoreList(text, 'f').hides(finding('b', 'anything'))).toBe(false)
  })

  it('takes fingerprints from a report; one counts as known only when its entry holds everywhere', () => {
    const before = `# key: 0a1b2c3d\n${print('a')}\n${print('c')} expires:2026-01-01\n${print('d')} path:/docs/\n`
    const wanted = ['a', 'b', 'c', 'd', 'b'].map((first) => ({ fingerprint: print(first), comment: 'note' }))
    const { text, added, already } = addFingerprints(before, wanted, ENTRY)
    expect([added, already]).toEqual([3, 1])
    expect(linesOf(text)).toEqual(['# key', 'kb1-a', 'kb1-b', 'kb1-c', 'kb1-c', 'kb1-d', 'kb1-d', ''])
    expect(text).toContain(`${print('b')} reason:"test data" # note\n`)
    expect(addFingerprints(text, wanted, ENTRY)).toEqual({ text, added: 0, already: 4 })
  })

  it('refuses an empty reason, a day that is none, and a text that is invalid', () => {
    expect(() => addToIgnoreText('', [], { ...ENTRY, reason: ' ' })).toThrow(expect.objectContaining({ code: 'E_USAGE' }))
    expect(() => addToIgnoreText('', [], { ...ENTRY, expires: '31.3.2027' })).toThrow(
      expect.objectContaining({ code: 'E_USAGE' }),
    )
    expect(() => addToIgnoreText('x', [], ENTRY)).toThrow(expect.objectContaining({ code: 'E_IGNORE_INVALID' }))
  })

  it('100,000 findings to 100,000 entries takes a moment', () => {
    const many = (from: number): Finding[] =>
      Array.from({ length: 100_000 }, (_, index) =>
        sampleFinding({ fingerprint: `kb1-${fake(String(from + index), 'hex', 32)}` }),
      )
    const first = addToIgnoreText('', many(0), ENTRY)
    const findings = many(100_000)
    const started = performance.now()
    expect(addToIgnoreText(first.text, findings, ENTRY)).toMatchObject({ added: 100_000, already: 0 })
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})

describe('pruning', () => {
  it('takes away unmatched and expired lines, and nothing else', () => {
    const text = `# key: 0a1b2c3d\r\n# note\r\n${print('a')} reason:x\r\n${print('b')} # rule a\r\nrule:jwt expires:2026-01-01\r\n\r\npath:x`
    const list = parseIgnoreList(text, 'f', ENTRY.now)
    list.hides(finding('a', 'x'))
    const stale = list.stale({ now: ENTRY.now, keyId: '0a1b2c3d', partial: false })
    expect(pruneIgnoreText(text, stale)).toEqual({
      text: `# key: 0a1b2c3d\r\n# note\r\n${print('a')} reason:x\r\n\r\npath:x`,
      removed: 2,
    })
  })

  it('leaves fingerprints of another key, and lines that have changed since the scan', () => {
    const text = `# key: ffffffff\n${print('a')}\nrule:jwt\n`
    const stale = parseIgnoreList(text, 'f').stale({ now: ENTRY.now, keyId: '0a1b2c3d', partial: false })
    expect(pruneIgnoreText(text, stale)).toEqual({ text: `# key: ffffffff\n${print('a')}\n`, removed: 1 })
    expect(pruneIgnoreText(`new\n${text}`, stale)).toEqual({ text: `new\n${text}`, removed: 0 })
  })
})

describe('two branches that add entries', () => {
  const isMerged = (before: string, attributes: boolean, ours: readonly string[], theirs: readonly string[]): string => {
    const repository = testRepository()
    try {
      const add = (firsts: readonly string[]): string =>
        addToIgnoreText(
          before,
          firsts.map((first) => finding(first)),
          ENTRY,
        ).text
      repository.write('file', '')
      if (before !== '') repository.write('.kagiban-ignore', before)
      if (attributes) repository.write('.gitattributes', '.kagiban-ignore merge=union\n')
      repository.commit('base')
      repository.git('checkout', '-q', '-b', 'theirs')
      repository.write('.kagiban-ignore', add(theirs))
      repository.commit('theirs')
      repository.git('checkout', '-q', 'main')
      repository.write('.kagiban-ignore', add(ours))
      repository.commit('ours')
      repository.git('merge', '-q', '--no-edit', 'theirs')
      return repository.git('show', 'HEAD:.kagiban-ignore')
    } finally {
      repository.remove()
    }
  }
  const base = addToIgnoreText(
    '',
    ['2', '5', '8', 'b'].map((first) => finding(first)),
    ENTRY,
  ).text

  it('merge without a conflict at different places, even without the attribute', () => {
    const text = isMerged(base, false, ['3'], ['9'])
    expect(linesOf(text).slice(4)).toEqual(['kb1-2', 'kb1-3', 'kb1-5', 'kb1-8', 'kb1-9', 'kb1-b'])
  })

  it.each([
    ['at the same place', base],
    ['in a file that both start', ''],
  ])('merge with merge=union %s, and every entry of both holds', (_, before) => {
    const text = isMerged(before, true, ['3', 'c', 'd'], ['3', '4', 'e'])
    const list = parseIgnoreList(text, 'f')
    for (const first of ['3', '4', 'c', 'd', 'e']) expect(list.hides(finding(first))).toBe(true)
    expect(text.match(/^# key:/gm)).toHaveLength(1)
    expect(addToIgnoreText(`${text}\n`, [finding('a')], ENTRY)).toMatchObject({ added: 1 })
  })
})
