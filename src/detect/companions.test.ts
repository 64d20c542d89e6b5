import { describe, expect, it } from 'vitest'
import type { Companion, Rule } from '#core/rule.ts'
import { compileRuleset, findMatches } from './index.ts'

/** Ids are `idNN`, secrets `secNN`; a pair has one number. */
function pairsIn(text: string, companion: Partial<Companion> = {}): string[] {
  const rule: Rule = {
    id: 'test-pair',
    name: 'pair',
    kind: 'access-key',
    severity: 'high',
    keywords: ['id0', 'id1'],
    pattern: /(?<id>id\d\d)/,
    secret: 'secret',
    companions: [{ part: 'secret', pattern: /(?<secret>sec\d\d)/, notBeside: '\\w', ...companion }],
    matches: () => [],
    rejects: () => [],
  }
  const ruleset = compileRuleset([{ rule, provider: 'test', class: 'provider' }])
  return findMatches(ruleset, Buffer.from(text))
    .map(({ parts }) => `${parts['id']!.value}+${parts['secret']?.value ?? 'none'}`)
    .sort()
}

const numbers = (count: number): string[] => Array.from({ length: count }, (_, i) => String(i).padStart(2, '0'))
const right = (count: number): string[] => numbers(count).map((n) => `id${n}+sec${n}`)

describe('pairs of a JSON list', () => {
  const inOrder = numbers(4).map((n) => ({ name: `app ${n}`, id: `id${n}`, secret: `sec${n}` }))
  const turned = numbers(4).map((n) => ({ secret: `sec${n}`, id: `id${n}` }))
  const mixed = inOrder.map((item, i) => (i % 2 === 0 ? item : turned[i]!))

  it.each([
    ['id first', inOrder],
    ['id last', turned],
    ['in any order', mixed],
  ])('stay together: %s', (_, list) => {
    expect(pairsIn(JSON.stringify(list))).toEqual(right(4))
    expect(pairsIn(JSON.stringify(list, null, 2))).toEqual(right(4))
    expect(pairsIn(JSON.stringify(Object.fromEntries(list.map((item, i) => [`app${i}`, item])), null, 4))).toEqual(right(4))
  })

  it('stay together when keys stand between', () => {
    const list = numbers(3).map((n) => ({
      secret: `sec${n}`,
      url: 'https://corp.io',
      scopes: ['a', 'b'],
      more: {},
      id: `id${n}`,
    }))
    expect(pairsIn(JSON.stringify(list))).toEqual(right(3))
  })

  it('leave an object without a secret a half', () => {
    const list = [{ id: 'id00' }, { secret: 'sec01', id: 'id01' }, { id: 'id02' }]
    expect(pairsIn(JSON.stringify(list))).toEqual(['id00+none', 'id01+sec01', 'id02+none'])
  })
})

describe('pairs of other files', () => {
  it('stay together in YAML lists and mappings, whatever comes first', () => {
    const list = numbers(3).map((n) => `- secret: sec${n}\n  id: id${n}\n`)
    expect(pairsIn(`keys:\n${list.join('')}`)).toEqual(right(3))
    const mapping = numbers(3).map((n) => `env${n}:\n  secret: sec${n}\n  id: id${n}\n`)
    expect(pairsIn(mapping.join(''))).toEqual(right(3))
  })

  it('stay together in INI sections, with and without blank lines', () => {
    for (const end of ['\n', '\n\n']) {
      expect(
        pairsIn(
          numbers(3)
            .map((n) => `[p${n}]\nsecret = sec${n}\nid = id${n}${end}`)
            .join(''),
        ),
      ).toEqual(right(3))
      expect(
        pairsIn(
          numbers(3)
            .map((n) => `[p${n}]\nid = id${n}\nsecret = sec${n}${end}`)
            .join(''),
        ),
      ).toEqual(right(3))
    }
  })

  it('stay together in rows of a table and in XML', () => {
    expect(
      pairsIn(
        numbers(3)
          .map((n) => `sec${n},id${n}\n`)
          .join(''),
      ),
    ).toEqual(right(3))
    expect(
      pairsIn(
        numbers(3)
          .map((n) => `| id${n} | sec${n} |\n`)
          .join(''),
      ),
    ).toEqual(right(3))
    expect(
      pairsIn(
        numbers(3)
          .map((n) => `<k><s>sec${n}</s><i>id${n}</i></k>`)
          .join(''),
      ),
    ).toEqual(right(3))
  })

  it('stay together without any separator when the secret is first', () => {
    expect(
      pairsIn(
        numbers(5)
          .map((n) => `THE_SECRET_KEY=sec${n}\nTHE_KEY_ID=id${n}\n`)
          .join(''),
      ),
    ).toEqual(right(5))
    expect(
      pairsIn(
        numbers(5)
          .map((n) => `THE_KEY_ID=id${n}\nTHE_SECRET_KEY=sec${n}\n`)
          .join(''),
      ),
    ).toEqual(right(5))
  })

  it('follow the names of variables in shuffled order', () => {
    const text = 'DEV_SECRET=sec01\nPROD_KEY_ID=id00\nDEV_KEY_ID=id01\nPROD_SECRET=sec00\n'
    expect(pairsIn(text)).toEqual(right(2))
    expect(pairsIn('SECRET_2=sec02\nSECRET_1=sec01\nKEY_1=id01\nKEY_2=id02\n')).toEqual(['id01+sec01', 'id02+sec02'])
  })
})

describe('a partner far away', () => {
  const rest = (indent: string, count = 40): string =>
    Array.from({ length: count }, (_, i) => `${indent}option${i}: value number ${i}\n`).join('')

  it('is found in the same mapping of a file with lines', () => {
    expect(pairsIn(`aws:\n  id: id01\n${rest('  ')}  secret: sec01\n`)).toEqual(['id01+sec01'])
    expect(pairsIn(`aws:\n  secret: sec01\n${rest('  ')}  id: id01\n`)).toEqual(['id01+sec01'])
  })

  it('is not taken from another mapping, over another id, or from one long line', () => {
    expect(pairsIn(`aws:\n  id: id01\n${rest('  ')}other:\n  secret: sec01\n`)).toEqual(['id01+none'])
    expect(pairsIn(`id: id01\n${rest('')}id: id02\nsecret: sec02\n`)).toEqual(['id01+none', 'id02+sec02'])
    expect(pairsIn(`id01 ${'x'.repeat(1200)} sec01`)).toEqual(['id01+none'])
  })

  it('does not count when the rule wants it near', () => {
    expect(pairsIn(`id: id01\n${rest('')}secret: sec01\n`, { withinBytes: 256 })).toEqual(['id01+none'])
  })

  it('beyond any reach is none', () => {
    expect(pairsIn(`id: id01\n${rest('', 120)}secret: sec01\n`)).toEqual(['id01+none'])
  })
})

describe('ids and secrets in unequal number', () => {
  it('give a secret to one id only', () => {
    expect(pairsIn('id00 id01 id02 sec02')).toEqual(['id00+none', 'id01+none', 'id02+sec02'])
  })

  it('give each id one secret, and no product', () => {
    expect(pairsIn('id00 sec00 sec01 sec02')).toEqual(['id00+sec00'])
    expect(pairsIn('id00 id01 sec00 sec01')).toHaveLength(2)
  })

  it('say which half is missing', () => {
    expect(pairsIn('id00')).toEqual(['id00+none'])
  })
})

it('many pairs in one file take no longer than their number', () => {
  const text = Array.from({ length: 5000 }, (_, i) => `id=id0${i % 10}\nsecret=sec0${i % 10}\n`).join('')
  const start = performance.now()
  expect(pairsIn(text)).toHaveLength(5000)
  expect(performance.now() - start).toBeLessThan(4000)
})
