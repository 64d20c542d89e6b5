import { createKeywordFinder, type KeywordFinder } from '#kernel/index.ts'
import { compileRule, type CompiledRule, type RuleEntry } from './compiled-rule.ts'
import { buildTables, keywordTables, type BuiltTables, type Keyword } from './keyword-tables.ts'

export { MAX_REACH, type CompiledCompanion, type CompiledRule, type RuleEntry } from './compiled-rule.ts'

/** Rules ready to run. Cheap to make: what a rule needs to run is made when it first does. */
export interface Ruleset {
  readonly rules: readonly CompiledRule[]
  readonly finder: KeywordFinder
  /** By the numbers that the finder gives. */
  readonly keywords: readonly Keyword[]
  /** Rules that run on every content, by number. */
  readonly always: readonly number[]
  /** Rules whose patterns see all of a content, by number. */
  readonly wholeContent: readonly number[]
  /** Rules that are not in force everywhere, by number. */
  readonly conditional: readonly number[]
  /** The farthest any rule looks from a keyword, companions included, in bytes. */
  readonly maxReach: number
}

const LEAST_MAX_REACH = 1024

/**
 * `built`: keyword tables made ahead of all built-in rules, where there are any.
 *
 * @throws AppError `E_RULES_INVALID` for two rules with one id, a rule without keywords, or a reach over `MAX_REACH`.
 */
export function compileRuleset(entries: readonly RuleEntry[], built?: BuiltTables): Ruleset {
  const rules = entries.map(compileRule)
  const isBuiltIn = entries.every(isBuiltInEntry)
  const { keywords, tables, maxReach } = keywordTables(rules, isBuiltIn ? built : undefined)
  return {
    rules,
    finder: createKeywordFinder(tables),
    keywords,
    // Only users' rules can be either; a built-in one is not made to be asked.
    always: isBuiltIn
      ? []
      : numbersOf(entries, ({ wholeContent, rule }) => wholeContent === true && rule.keywords.length === 0),
    wholeContent: isBuiltIn ? [] : numbersOf(entries, ({ wholeContent }) => wholeContent === true),
    conditional: isBuiltIn ? [] : numbersOf(entries, ({ appliesTo }) => appliesTo !== undefined),
    maxReach: Math.max(LEAST_MAX_REACH, maxReach),
  }
}

/** A user's rule may have the id of a built-in one, but not where the id is told apart from the rule. */
function isBuiltInEntry({ id, patternOf, appliesTo, wholeContent }: RuleEntry): boolean {
  return id !== undefined && patternOf === undefined && appliesTo === undefined && wholeContent !== true
}

/** Keyword tables to keep: a ruleset of these rules, or most of them, is then ready sooner. */
export function builtTables(entries: readonly RuleEntry[]): BuiltTables {
  return buildTables(entries.map(compileRule))
}

function numbersOf(entries: readonly RuleEntry[], isOne: (entry: RuleEntry) => boolean): readonly number[] {
  return entries.flatMap((entry, index) => (isOne(entry) ? [index] : []))
}
