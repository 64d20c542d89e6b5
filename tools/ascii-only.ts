import type { Plugin } from 'rolldown'

const OTHERS = /[^\0-\x7f]/g
/** In it, an escape would be taken for what it looks like. */
const RAW_TEXT = /String\.raw`[^`]*[^\0-\x7f]/

/**
 * Writes what is not ASCII as escapes. One character over U+00FF makes the engine keep all of a file in two bytes each,
 * which costs a scan 3 ms.
 */
export function asciiOnly(): Plugin {
  return {
    name: 'ascii-only',
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = escaped(file.code)
      }
    },
  }
}

/** Expects code in which such characters occur in texts, templates, regular expressions and comments alone. */
export function escaped(code: string): string {
  if (RAW_TEXT.test(code)) throw new Error(`a raw text that is not ASCII: ${RAW_TEXT.exec(code)?.[0]}`)
  return code.replaceAll(OTHERS, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
