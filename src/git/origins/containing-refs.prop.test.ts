import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { containingRefs } from './containing-refs.ts'
import { decodeLineage, encodeLineage, lineageOf, withChildren } from './lineage.ts'

const { signal } = new AbortController()

/** Each commit's parents, by places before it. */
const history = fc
  .array(fc.array(fc.nat(), { maxLength: 3 }), { minLength: 1, maxLength: 30 })
  .map((all) => all.map((parents, i) => (i === 0 ? [] : [...new Set(parents.map((parent) => parent % i))])))

it('references lead to groups that have one of their ancestors, also when groups need many words', async () => {
  await fc.assert(
    fc.asyncProperty(
      history,
      fc.array(fc.array(fc.nat(), { maxLength: 3 }), { maxLength: 100 }),
      fc.array(fc.nat(), { maxLength: 20 }),
      async (parents, rawGroups, rawTips) => {
        const lineage = lineageOf(parents.length, (commit, visit) => parents[commit]!.forEach(visit))
        const ancestors = parents.map(() => new Set<number>())
        for (const [commit, set] of ancestors.entries()) {
          set.add(commit)
          for (const parent of parents[commit]!) for (const one of ancestors[parent]!) set.add(one)
        }
        const groups = rawGroups.map((group) => group.map((commit) => commit % parents.length))
        const tips = rawTips.map((tip, i) => ({ name: `r${i}`, place: tip % parents.length }))
        const expected = groups.map((group) => {
          const names = tips.flatMap(({ name, place }) => (group.some((one) => ancestors[place]!.has(one)) ? [name] : []))
          return { names, count: names.length }
        })
        expect(await containingRefs(lineage, { tips }, groups, signal)).toEqual(expected)
      },
    ),
  )
})

it('a lineage survives being noted down, and grows as one that was whole from the beginning', () => {
  fc.assert(
    fc.property(history, fc.nat(), (parents, split) => {
      const lineage = lineageOf(parents.length, (commit, visit) => parents[commit]!.forEach(visit))
      expect(decodeLineage(lineage.count, encodeLineage(lineage))).toEqual(lineage)
      const first = split % (parents.length + 1)
      const begun = lineageOf(first, (commit, visit) => parents[commit]!.forEach(visit))
      expect(withChildren(begun, parents.slice(first))).toEqual(lineage)
    }),
  )
})
