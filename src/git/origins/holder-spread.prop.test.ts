import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { spreadHolders } from './holder-spread.ts'
import { numberList } from './number-list.ts'
import { prefixSet } from './prefix-set.ts'

const SPREAD = 0x0123_4567

it('makes holders of exactly those trees that lead to one, whatever the order, with circles and prefixes that occur twice', () => {
  const prefix = fc.nat(12)
  const tree = fc.record({ prefix, links: fc.array(prefix, { maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 15 }), fc.array(prefix, { maxLength: 2 }), (trees, given) => {
      const [prefixes, links, ends] = [numberList(), numberList(), numberList()]
      for (const one of trees) {
        prefixes.push(one.prefix * SPREAD)
        for (const link of one.links) links.push(link * SPREAD)
        ends.push(links.length)
      }
      const holders = prefixSet(20)
      for (const one of given) holders.add(one * SPREAD)
      spreadHolders({ prefixes, links, ends }, holders)

      const leads = new Set(given)
      for (let before = -1; before < leads.size;) {
        before = leads.size
        for (const one of trees) if (one.links.some((link) => leads.has(link))) leads.add(one.prefix)
      }
      const inCircle = circles(trees)
      for (let one = 0; one <= 12; one++) {
        if (leads.has(one)) expect(holders.has(one * SPREAD)).toBe(true)
        else if (!inCircle) expect(holders.has(one * SPREAD)).toBe(false)
      }
    }),
    { numRuns: 2000 },
  )
})

/** Is there a way from a prefix back to it? */
function circles(trees: readonly { readonly prefix: number; readonly links: readonly number[] }[]): boolean {
  const left = new Set(trees.map(({ prefix }) => prefix))
  for (let before = -1; before !== left.size;) {
    before = left.size
    for (const prefix of left)
      if (!trees.some((one) => one.prefix === prefix && one.links.some((link) => left.has(link)))) left.delete(prefix)
  }
  return left.size > 0
}
