import { MAX_REACH } from '#detect/index.ts'
import type { CustomCompanion } from './custom-rule.ts'
import type { Warn } from './gitleaks-allowlist.ts'
import type { GitleaksRule } from './gitleaks-schema.ts'
import { checkPattern } from './linear-pattern.ts'

/** Bytes that a line is expected to have at most, to turn lines into the engine's window. */
const LINE_BYTES = 512
const MAX_COMPANIONS = 8

interface Need {
  readonly id: string
  readonly lines: number | undefined
  readonly isOptional: boolean
}

/** Ids of rules that this one needs beside it. */
export function neededIds(rule: GitleaksRule): readonly string[] {
  return [...(rule.required ?? []), ...(rule.components ?? [])].map(({ id }) => id)
}

/**
 * `[[rules.required]]` and Betterleaks' `components` as companions. A text says why a needed part cannot be had: without
 * it the rule would find far more than its author meant.
 */
export function importCompanions(
  rule: GitleaksRule,
  groupNames: readonly string[],
  rules: ReadonlyMap<string, GitleaksRule>,
  warn: Warn,
): readonly CustomCompanion[] | string {
  const needs = needsOf(rule, warn)
  if (needs.length > MAX_COMPANIONS) return `it needs more than ${MAX_COMPANIONS} other rules`
  const taken = new Set(['secret', ...groupNames])
  const companions: CustomCompanion[] = []
  for (const need of needs) {
    const part = rules.get(need.id)
    const problem =
      part?.regex === undefined ? 'is not in this file or has no regex' : unusable(part.regex, part.secretgroup)
    if (part?.regex === undefined || problem !== undefined) {
      if (!need.isOptional) return `it needs rule "${need.id}", which ${problem}`
      warn(`its optional part "${need.id}" was left out: it ${problem}`)
      continue
    }
    if (part.allowlist !== undefined || part.allowlists !== undefined || part.filter !== undefined)
      warn(`allowlists and filters of its part "${need.id}" are not applied to it`)
    companions.push(companionOf(need, part.regex, part, taken))
  }
  return companions
}

function unusable(regex: string, group: number | undefined): string | undefined {
  const check = checkPattern(regex)
  if (check.kind === 'unfit') return `has a regex that cannot be used: ${check.problem}`
  return group !== undefined && group > check.pattern.groupCount ? 'has no group of the number in secretGroup' : undefined
}

function companionOf(need: Need, pattern: string, part: GitleaksRule, taken: Set<string>): CustomCompanion {
  return {
    part: partName(need.id, taken),
    pattern,
    ...(part.secretgroup === undefined || part.secretgroup === 0 ? {} : { group: part.secretgroup }),
    withinBytes: need.lines === undefined ? MAX_REACH : Math.min(MAX_REACH, (need.lines + 1) * LINE_BYTES),
    ...(need.lines === undefined || need.isOptional ? {} : { withinLines: Math.min(need.lines, 10_000) }),
    ...(part.entropy === undefined ? {} : { minEntropy: Math.min(8, Math.max(0, part.entropy)) }),
    presence: need.isOptional ? 'optional' : 'required',
  }
}

function needsOf(rule: GitleaksRule, warn: Warn): Need[] {
  const required = (rule.required ?? []).map(({ id, withinlines, withincolumns }): Need => {
    if (withincolumns !== undefined) warn(`required "${id}": withinColumns is ignored`)
    return { id, lines: withinlines, isOptional: false }
  })
  const components = (rule.components ?? []).map(({ id, optional = false, within = '' }): Need => {
    const lines = [...within.matchAll(/[+-]?(\d{1,9})L/gi)].map((match) => Number(match[1]))
    if (/[+-]\d+L/i.test(within))
      warn(`component "${id}": lines before and after are not told apart; the larger number counts`)
    if (/\d+C/i.test(within)) warn(`component "${id}": columns are ignored`)
    return { id, lines: lines.length === 0 ? undefined : Math.max(...lines), isOptional: optional }
  })
  return [...required, ...components]
}

function partName(id: string, taken: Set<string>): string {
  const words = id.replaceAll(/\W+/g, '_').replaceAll(/^_+|_+$/g, '')
  const base = (/^[A-Za-z]/.test(words) ? words : `part_${words}`).slice(0, 50).replace(/_+$/, '')
  let name = base
  for (let i = 2; taken.has(name); i++) name = `${base}_${i}`
  taken.add(name)
  return name
}
