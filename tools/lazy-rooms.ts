import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'rolldown'

const ROOM_FILE = /\/src\/providers\/[^/]+\/(?:index|rules)\.ts$/
/** A room whose rules are all in one file; others stay as they are. */
const RULES = /^export const rules = (?=defineRules\(\[)/m
const PROVIDER = /^(export const provider = defineProvider\(\{[^}]*)\brules,?\s*\}\)/m

/**
 * Makes the bundle's rooms of providers make their rules when these are first asked for: a scan knows all keywords from tables
 * made ahead, and uses the rules of a few rooms. The sources themselves make them at once, which is simpler.
 */
export function lazyRooms(): Plugin {
  return {
    name: 'lazy-rooms',
    transform: {
      filter: { id: ROOM_FILE },
      handler(code, id) {
        const rules = readFileSync(join(dirname(id), 'rules.ts'), 'utf8')
        return RULES.test(rules) ? { code: id.endsWith('index.ts') ? lazyProvider(code) : lazyRules(code), map: null } : null
      },
    },
  }
}

/** The text of a `rules.ts` that gives its rules when it is called, always the same. */
export function lazyRules(code: string): string {
  const lazy = code.replace(RULES, 'let rulesMade\nexport const rules = () => rulesMade ??= ')
  if (lazy === code || code.includes('rulesMade')) throw new Error(`rules of an unknown form: ${code.slice(0, 200)}`)
  return lazy
}

/** The text of the `index.ts` beside it. */
export function lazyProvider(code: string): string {
  const lazy = code.replace(PROVIDER, '$1get rules() { return rules() } })')
  if (lazy === code) throw new Error(`a provider of an unknown form: ${code.slice(0, 200)}`)
  return lazy
}
