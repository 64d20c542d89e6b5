import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAssignment } from './assignment.ts'
import { readLine, type Reading } from './reading.ts'

function read(before: string, lead: string, after: string): Reading {
  return readLine(readAssignment(before, lead), after)
}

describe('the line of a value', () => {
  it.each([
    ['  const db', 'Password = "', '";', 'code'],
    ['', 'password = "', '"', 'script'],
    ['  <', 'password>', '</password>', 'markup'],
    ['DB_', 'PASSWORD=', '', 'settings'],
    ['  "', 'password": "', '",', 'data'],
    ['  ', 'password: ', '', 'data'],
    ['ALTER USER app IDENTIFIED BY x ', 'password "', '"', 'query'],
    ['export ', 'PASSWORD=', '', 'command'],
    ['deploy --', 'token ', '', 'command'],
  ])('is told by how it is written: %s%s…%s', (before, lead, after, syntax) => {
    expect(read(before, lead, after).syntax).toBe(syntax)
  })

  it.each([
    ['  # ', 'password = "', '"', true],
    ['  // old ', 'password = "', '";', true],
    ['call(x) // ', 'password = "', '";', true],
    ['url = "http://h" + ', 'password = "', '";', false],
  ])('is a comment or not: %s', (before, lead, after, isInComment) => {
    expect(read(before, lead, after).isInComment).toBe(isInComment)
  })

  it('knows the call that the name stands in, and which argument it is', () => {
    const before = 'x = db.connect(host("a, b"), user, '
    const { callFrom, callTo, argument, depth } = read(before, 'password="', '")')
    expect(before.slice(callFrom, callTo)).toBe('db.connect')
    expect({ argument, depth }).toEqual({ argument: 2, depth: 1 })
  })

  it('knows a name within a string, and takes neither apostrophes nor its own quote for one', () => {
    expect(read('body = "user=a&', 'password=', '"').isInString).toBe(true)
    expect(read("that's ", 'password = "', '"').isInString).toBe(false)
    expect(read('{"', 'password": "', '"').isInString).toBe(false)
  })

  it('is read in any text, and says nothing that is not in it', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, between, after) => {
        const reading = read(before, `password${between}`, after)
        expect(reading.callFrom).toBeGreaterThanOrEqual(0)
        expect(reading.callTo).toBeLessThanOrEqual(before.length)
        expect(reading.callFrom).toBeLessThanOrEqual(reading.callTo)
        expect(reading.depth).toBeLessThanOrEqual(before.length)
      }),
    )
  })
})
