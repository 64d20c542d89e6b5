import { describe, expect, it } from 'vitest'
import type { Provider } from '#core/provider.ts'
import type { Rule } from '#core/rule.ts'
import { placeholderReason } from '#detect/index.ts'
import { detect, rulesetOf } from './detect-sample.ts'
import { patternProblems } from './rule-shape.ts'

/** What every provider's room must hold to. A room's own test calls it and adds what is its own. */
export function describeProvider(provider: Provider): void {
  const ruleset = rulesetOf([provider])
  describe(`provider ${provider.id}`, () => {
    it.each(provider.rules.map((rule) => [rule.id, rule] as const))('%s is well formed', (_, rule) => {
      expect(rule.id).toMatch(new RegExp(`^${provider.id}-[a-z0-9]+(?:-[a-z0-9]+)*$`))
      expect(shapeProblems(rule)).toEqual([])
    })
    it.each(provider.rules.map((rule) => [rule.id, rule] as const))('%s finds its samples', (id, rule) => {
      for (const sample of rule.matches()) {
        const found = detect(ruleset, sample).filter((match) => match.rule.rule.id === id)
        expect(found, `in: ${sample}`).not.toHaveLength(0)
        for (const match of found)
          expect(placeholderReason(match.secret.value), 'make the fake() seed another').toBeUndefined()
      }
    })
    it.each(provider.rules.map((rule) => [rule.id, rule] as const))('%s rejects near misses', (id, rule) => {
      for (const sample of rule.rejects()) {
        expect(
          detect(ruleset, sample).flatMap((match) =>
            match.rule.rule.id === id && match.confidence > 0.4 ? [match.secret.value] : [],
          ),
          `in: ${sample}`,
        ).toEqual([])
      }
    })
  })
}

function shapeProblems(rule: Rule): string[] {
  const problems = patternProblems(rule.pattern, rule.reach ?? 256)
  for (const companion of rule.companions ?? [])
    problems.push(...patternProblems(companion.pattern, companion.withinBytes ?? 512))
  const groups = [rule, ...(rule.companions ?? [])].flatMap(({ pattern }) => groupNames(pattern))
  if (!groups.includes(rule.secret ?? 'secret')) problems.push(`no group named "${rule.secret ?? 'secret'}"`)
  for (const companion of rule.companions ?? []) {
    if (!groupNames(companion.pattern).includes(companion.part))
      problems.push(`companion without a group "${companion.part}"`)
  }
  if (rule.matches().length < 2) problems.push('fewer than two samples that match')
  if (rule.rejects().length < 2) problems.push('fewer than two near misses')
  for (const keyword of rule.keywords) {
    // eslint-disable-next-line no-control-regex
    if (keyword.length < 3 || !/^[\u0020-\u007e]+$/.test(keyword))
      problems.push(`keyword "${keyword}": 3 or more ASCII characters`)
  }
  for (const sample of rule.matches()) {
    const folded = sample.toLowerCase()
    if (!rule.keywords.some((keyword) => folded.includes(keyword.toLowerCase())))
      problems.push(`no keyword in sample: ${sample}`)
  }
  return problems
}

function groupNames(pattern: RegExp): string[] {
  return [...pattern.source.matchAll(/\(\?<(\w+)>/g)].map((match) => match[1]!)
}
