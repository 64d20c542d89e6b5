import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, messageOrigin, parseMessage } from './message.ts'

const headers =
  'tree 1\nparent 2\nauthor Ada <b> Example <ada@example.com> 1767225600 +0930\ncommitter C <c@example.com> 1 +0000\n'

describe('parseMessage', () => {
  it('gives the message and its author', () => {
    const { bytes, ...rest } = parseMessage(Buffer.from(`${headers.replace(' <b>', '')}\nsubject\n\nbody\n`))
    expect(bytes.toString()).toBe('subject\n\nbody\n')
    expect(rest).toEqual({ author: 'Ada Example', authorEmail: 'ada@example.com', date: '2026-01-01T09:30:00+09:30' })
  })

  it('leaves signatures and other headers of several lines out', () => {
    const signed = `${headers}gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----\nencoding ISO-8859-1\n\nsubject\n`
    expect(parseMessage(Buffer.from(signed)).bytes.toString()).toBe('subject\n')
  })

  it('reads tags, and objects without a person or a message', () => {
    expect(parseMessage(Buffer.from('object 1\ntagger T <> 0 -0000\n\nnote\n'))).toMatchObject({
      author: 'T',
      authorEmail: '',
    })
    expect(parseMessage(Buffer.from('object 1\n')).bytes).toHaveLength(0)
    expect(parseMessage(Buffer.from('\nall\n')).bytes.toString()).toBe('all\n')
  })

  it('takes no person from the message', () => {
    expect(parseMessage(Buffer.from('tree 1\n\nauthor Eve <eve@example.com> 1 +0000\n')).author).toBeUndefined()
  })

  it('never throws, and gives an end of the object', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\n', 'author ', 'A <a> ', '99999999999999 ', '+9999', 'x', '<>', ' ')),
        (parts) => {
          const raw = Buffer.from(parts.join(''))
          const { bytes } = parseMessage(raw)
          expect(raw.subarray(raw.length - bytes.length).equals(bytes)).toBe(true)
        },
      ),
    )
  })
})

describe('isoDate', () => {
  it('keeps the offset of the author', () => {
    expect(isoDate(0, '+0000')).toBe('1970-01-01T00:00:00+00:00')
    expect(isoDate(0, '-0330')).toBe('1969-12-31T20:30:00-03:30')
    expect(isoDate(9_999_999_999_999, '+0000')).toBeUndefined()
  })
})

describe('messageOrigin', () => {
  it('names the object by its type; only a commit is a commit', () => {
    expect(messageOrigin('commit', 'ab', { bytes: Buffer.alloc(0) })).toEqual({ file: 'git:commit/ab', commit: 'ab' })
    expect(messageOrigin('tag', 'ab', { bytes: Buffer.alloc(0), author: 'T' })).toEqual({ file: 'git:tag/ab', author: 'T' })
  })
})
