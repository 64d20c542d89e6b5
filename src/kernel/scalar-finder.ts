import { buildKeywordAutomaton, findKeywords } from './keyword-automaton.ts'
import type { KeywordFinder } from './keyword-finder.ts'
import { passes } from './keyword-test.ts'
import { keywordsOf } from './tables.ts'

/** The kernel's twin in TypeScript: for machines without WebAssembly SIMD, and the oracle of its tests. */
export function createScalarFinder(tables: Uint8Array): KeywordFinder {
  const tested = keywordsOf(tables)
  const automaton = buildKeywordAutomaton(tested.map(({ text }) => text))
  return {
    engine: 'scalar',
    find(bytes, onHit) {
      findKeywords(automaton, bytes, (keywords, end) => {
        for (const keyword of keywords) {
          const { text, test } = tested[keyword]!
          if (test === undefined || passes(test, bytes, end - text.length)) onHit(keyword, end)
        }
      })
    },
    findAll(bytes, onHit) {
      findKeywords(automaton, bytes, (keywords, end) => {
        for (const keyword of keywords) onHit(keyword, end)
      })
    },
  }
}
