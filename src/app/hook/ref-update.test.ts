import { describe, expect, it } from 'vitest'
import { parsePushLines, parseReceiveLines, rangesOf } from './ref-update.ts'

const A = 'a'.repeat(40)
const B = 'b'.repeat(40)
const ZERO = '0'.repeat(40)

describe('lines of a push', () => {
  it('come from pre-push with the local side first', () => {
    expect(parsePushLines(`refs/heads/main ${A} refs/heads/main ${B}\nHEAD~1 ${B} refs/heads/new ${ZERO}\n`)).toEqual([
      { ref: 'refs/heads/main', before: B, after: A },
      { ref: 'refs/heads/new', before: ZERO, after: B },
    ])
  })

  it('may name the local side with spaces', () => {
    expect(parsePushLines(`:/fix the bug ${A} refs/heads/x ${ZERO}\n`)).toEqual([
      { ref: 'refs/heads/x', before: ZERO, after: A },
    ])
  })

  it('come to pre-receive with the old side first', () => {
    expect(parseReceiveLines(`${A} ${B} refs/heads/main\r\n`)).toEqual([{ ref: 'refs/heads/main', before: A, after: B }])
  })

  it('are absent in an empty push', () => {
    expect(parsePushLines('')).toEqual([])
    expect(parseReceiveLines('\n')).toEqual([])
  })

  it.each(['x', `${A} ${B}`, `${A} HEAD refs/heads/main`, `--all ${B} refs/heads/x`])(
    'are refused when git did not write them: %s',
    (line) => {
      expect(() => parseReceiveLines(line)).toThrow(expect.objectContaining({ code: 'E_USAGE' }))
      expect(() => parsePushLines(line)).toThrow(expect.objectContaining({ code: 'E_USAGE' }))
    },
  )
})

describe('what to scan of a push', () => {
  const update = { ref: 'refs/heads/main', before: A, after: B }

  it('is, on a server, everything the tips reach and no ref does', () => {
    expect(rangesOf('pre-receive', [update, { ...update, after: A }])).toEqual({ tips: [B, A] })
  })

  it('is, before a push, what the remote does not have', () => {
    expect(rangesOf('pre-push', [update, { ...update, before: ZERO }], 'origin')).toEqual({
      tips: [B, B],
      knownBy: { remote: 'origin', oids: [A] },
    })
  })

  it('is nothing for deletions', () => {
    expect(rangesOf('pre-receive', [{ ...update, after: ZERO }])).toBeUndefined()
    expect(rangesOf('pre-push', [{ ...update, after: ZERO }], 'origin')).toBeUndefined()
  })

  it('leaves deletions out of the rest', () => {
    expect(rangesOf('pre-receive', [{ ...update, after: ZERO }, update])).toEqual({ tips: [B] })
  })
})
