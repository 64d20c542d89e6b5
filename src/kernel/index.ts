import type { KeywordFinder } from './keyword-finder.ts'
import { createScalarFinder } from './scalar-finder.ts'
import { createSimdFinder } from './simd-finder.ts'
import { checkedView } from './tables.ts'

export { BASE64_VALUE, HEX_VALUE, TOKEN } from './digits.ts'
export { LEAST_RUN, markFinder } from './mark-finder.ts'
export {
  firstStart,
  isCompressedHead,
  isHexText,
  isTextAt,
  LEAST_HEX,
  mayDecode,
  PROBE,
  PROBE_STEP,
  startOfHex,
} from './run-probe.ts'
export { foldAscii } from './keyword-automaton.ts'
export type { KeywordFinder } from './keyword-finder.ts'
export { MAX_RUN, type KeywordTest } from './keyword-test.ts'
export { MAX_KEYWORDS, serializeTables } from './tables.ts'

/**
 * A finder for the tables of `serializeTables`: on the SIMD kernel where the machine has it, else on its twin.
 *
 * @throws RangeError for tables of another version.
 */
export function createKeywordFinder(tables: Uint8Array): KeywordFinder {
  checkedView(tables)
  try {
    return createSimdFinder(tables)
  } catch {
    return createScalarFinder(tables)
  }
}
