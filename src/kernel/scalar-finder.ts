import { buildKeywordAutomaton, findKeywords } from './keyword-automaton.ts'
import type { KeywordFinder, OnHit } from './keyword-finder.ts'
import { isInCase, passes } from './keyword-test.ts'
import { keywordsOf } from './tables.ts'

/** The kernel's twin in TypeScript: for machines without WebAssembly SIMD, and the oracle of its tests. */
export function createScalarFinder(tables: Uint8Array): KeywordFinder {
  const tested = keywordsOf(tables)
  const automaton = buildKeywordAutomaton(tested.map(({ text }) => text))
  const search = (bytes: Uint8Array, isTested: boolean, onHit: OnHit): void => {
    findKeywords(automaton, bytes, (keywords, end) => {
      for (const keyword of keywords) {
        const { text, test } = tested[keyword]!
        const start = end - text.length
        if (test === undefined || (isInCase(text, test, bytes, start) && (!isTested || passes(test, bytes, start))))
          onHit(keyword, end)
      }
    })
  }
  return {
    engine: 'scalar',
    find: (bytes, onHit) => search(bytes, true, onHit),
    findAll: (bytes, onHit) => search(bytes, false, onHit),
  }
}
