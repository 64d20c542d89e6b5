import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstSets, holdsRun, requiredRun } from './required-run.ts'

function describeRun(pattern: RegExp): { bytes: string; length: number } | undefined {
  const run = requiredRun(pattern)
  if (run === undefined) return undefined
  return { bytes: String.fromCharCode(...[...run.set.keys()].filter((code) => run.set[code] === 1)), length: run.length }
}

describe('the run that every match has', () => {
  it.each([
    ['a repeated class', /key=(?<secret>[0-9a-f]{32})/, '0123456789abcdef', 32],
    ['at least as long as its least length', /[0-9]{20,40}/, '0123456789', 20],
    ['in any case', /[a-c]{32}/i, 'ABCabc', 32],
    ['of a repeated group', /x(?:-[01]{4}){5}/, '-01', 25],
    ['of several in a row', /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/, '-0123456789abcdef', 36],
    ['of either alternative, the shorter one', /a=[01]{40}|b=[12]{32}/, '012', 32],
    ['after any text', /acme[\s\S]{0,80}?(?:[^\w+]|\\[nr])(?<secret>[01]{16})/, '01', 16],
    ['of escapes', /[\d.\]\x2b\u002c-]{20}/, '+,-.0123456789]', 20],
  ])('is %s', (_, pattern, bytes, length) => {
    expect(describeRun(pattern)).toEqual({ bytes, length })
  })

  it.each([
    ['words alone', /authorization: bearer/],
    ['what may be absent', /key(?:[0-9a-f]{32})?/],
    ['one alternative', /[0-9a-f]{32}|none/],
    ['what is short', /[0-9]{5}/],
    ['what text is full of', /[^"]{20}/],
    ['forms that are not read', /(?=[0-9a-f]{32})[0-9a-f]{32}/],
    ['other forms that are not read', /\D[0-9a-f]{32}/],
    ['a hyphen beside a class', /[\d-.]{32}/],
  ])('is not taken from %s', (_, pattern) => {
    expect(requiredRun(pattern)).toBeUndefined()
  })

  it.each([
    [/EAA[0-9A-Za-z]{77,}/, 3],
    [/key=(?<secret>[0-9a-f]{32})/, 4],
    [/(?:acme|bolt2)[\s\S]{0,80}?["']?(?<secret>[01]{16})/, 86],
    [/a{2}\b(?:^)*b?c{1,3}[0-9a-f]{32}|x[0-9a-f]{40}/, 6],
    [/key.*[0-9a-f]{32}/, Infinity],
  ])('in %s starts at most so far from the start of a match: %i', (pattern, start) => {
    expect(requiredRun(pattern)?.start).toBe(start)
  })

  it('is where it is said to be in every text that matches', () => {
    const pattern = /^(?:ab|c{1,3})-?(?:x[01]{8}){1,2}[01]{2,9}|z*[0-3]{12,20}$/
    const run = requiredRun(pattern)!
    fc.assert(
      fc.property(fc.stringMatching(pattern), (text) => {
        const bytes = Buffer.from(text.slice(pattern.exec(text)!.index), 'latin1')
        return holdsRun(run, bytes, 0, Math.min(bytes.length, run.start + run.length))
      }),
    )
  })

  it('is found wherever it is, and only there', () => {
    const run = requiredRun(/[01]{12}/)!
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('0', '1', 'x'), maxLength: 80 }),
        fc.nat(80),
        fc.nat(80),
        (text, a, b) => {
          const from = Math.min(a, b, text.length)
          const to = Math.min(Math.max(a, b), text.length)
          expect(holdsRun(run, Buffer.from(text), from, to)).toBe(/[01]{12}/.test(text.slice(from, to)))
        },
      ),
      { numRuns: 2000 },
    )
    const near = fc
      .tuple(fc.nat(20), fc.nat(14), fc.nat(20))
      .map(([x, y, z]) => 'x'.repeat(x) + '1'.repeat(y) + 'x'.repeat(z))
    fc.assert(
      fc.property(near, (text) => {
        expect(holdsRun(run, Buffer.from(text), 0, text.length)).toBe(/1{12}/.test(text))
      }),
    )
  })
})

describe('the first bytes of every match', () => {
  const described = (pattern: RegExp): string[] =>
    firstSets(pattern).map((set) => String.fromCharCode(...[...set.keys()].filter((code) => set[code] === 1)))

  it.each([
    ['of a text', /EAA[01]/, ['E', 'A', 'A', '01']],
    ['in any case', /\ba1/i, ['Aa', '1']],
    ['of alternatives, as far as the shorter one goes', /(?:gh[op]_|ab)c?/, ['ag', 'bh']],
    ['of a repeated group', /(?:a[01]){2}b/, ['a', '01', 'a', '01', 'b']],
    ['up to a part of any length', /ab{1,2}c/, ['a', 'b']],
    ['up to one that may be absent', /a(?<secret>b)?c/, ['a']],
    ['not of forms that are not read', /(?=ab)ab/, []],
  ])('are known %s', (_, pattern, sets) => {
    expect(described(pattern)).toEqual(sets)
  })

  it('are where they are said to be in every text that matches', () => {
    const pattern = /^(?:(?:ab|c[x-z])-[01]{2,3}|[a-c]{2}(?:-0){2}1{0,3})[q-s]?$/
    const sets = firstSets(pattern)
    expect(sets).toHaveLength(5)
    fc.assert(fc.property(fc.stringMatching(pattern), (text) => sets.every((set, i) => set[text.charCodeAt(i)] === 1)))
  })
})
