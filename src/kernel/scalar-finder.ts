import { buildKeywordAutomaton, findKeywords } from './keyword-automaton.ts'
import type { KeywordFinder } from './keyword-finder.ts'
import { keywordsOf } from './tables.ts'

/** The kernel's twin in TypeScript: for machines without WebAssembly SIMD, and the oracle of its tests. */
export function createScalarFinder(tables: Uint8Array): KeywordFinder {
  const automaton = buildKeywordAutomaton(keywordsOf(tables))
  return {
    engine: 'scalar',
    find(bytes, onHit) {
      findKeywords(automaton, bytes, (keywords, end) => {
        for (const keyword of keywords) onHit(keyword, end)
      })
    },
  }
}
