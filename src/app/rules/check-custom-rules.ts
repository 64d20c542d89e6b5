import { asAllow } from './allow.ts'
import { customRuleSchema, type Allow, type CustomCompanion, type CustomRule } from './custom-rule.ts'
import { invalidRule } from './invalid-rule.ts'
import { checkPattern, compileRe2, type CheckedPattern } from './linear-pattern.ts'
import { pathProblem } from './path-test.ts'

/** Says in which field of the current rule what is wrong. Never returns. */
type Fail = (field: string, problem: string) => never

/**
 * Reads `rules.custom` from anything: shape first, then patterns.
 * @throws AppError `E_RULES_INVALID` naming file, rule and field
 */
export function parseCustomRules(raw: unknown, file: string): readonly CustomRule[] {
  if (!Array.isArray(raw)) throw invalidRule({ file, rule: '(all)', field: '' }, 'rules.custom must be a list of rules')
  const rules = raw.map((entry: unknown, index) => {
    const result = customRuleSchema.safeParse(entry)
    if (result.success) return result.data
    const { field, problem } = firstIssue(result.error.issues)
    throw invalidRule({ file, rule: nameOf(entry, index), field }, problem)
  })
  checkCustomRules(rules, file)
  return rules
}

/**
 * Checks what a schema cannot: patterns in linear-time syntax, groups that exist, ids that are unique.
 * @throws AppError `E_RULES_INVALID` naming file, rule and field
 */
export function checkCustomRules(rules: readonly CustomRule[], file: string): void {
  const ids = new Set<string>()
  for (const rule of rules) {
    const fail: Fail = (field, problem) => {
      throw invalidRule({ file, rule: `"${rule.id}"`, field }, problem)
    }
    if (ids.has(rule.id)) fail('id', 'another rule has the same id; rename one')
    ids.add(rule.id)
    checkRule(rule, fail)
  }
}

function checkRule(rule: CustomRule, fail: Fail): void {
  const pattern = fit(rule.pattern, 'pattern', fail)
  checkGroup(rule.secret, pattern, 'secret', fail)
  for (const field of ['notBefore', 'notAfter'] as const) {
    if (rule[field] !== undefined && rule[field] !== '' && !Number.isFinite(pattern.maxBytes))
      fail(field, 'it needs a pattern with an end; write counts such as {8,64} instead of * and +')
  }
  const paths = rule.path === undefined ? [] : typeof rule.path === 'string' ? [rule.path] : rule.path
  for (const [i, path] of paths.entries())
    failOn(pathProblem(path), typeof rule.path === 'string' ? 'path' : `path.${i}`, fail)
  for (const [i, entry] of (rule.allow ?? []).entries()) checkAllow(asAllow(entry), `allow.${i}`, fail)
  checkCompanions(rule.companions ?? [], pattern, fail)
}

function checkCompanions(companions: readonly CustomCompanion[], primary: CheckedPattern, fail: Fail): void {
  const names = new Set(['secret', ...Object.keys(primary.groupNumbers)])
  for (const [i, companion] of companions.entries()) {
    const pattern = fit(companion.pattern, `companions.${i}.pattern`, fail)
    checkGroup(companion.group, pattern, `companions.${i}.group`, fail)
    if (names.has(companion.part)) fail(`companions.${i}.part`, 'the rule already has a part of this name; choose another')
    names.add(companion.part)
    if (companion.withinLines !== undefined && companion.presence !== 'required')
      fail(`companions.${i}.withinLines`, 'it needs "presence: required"; use withinBytes otherwise')
  }
}

function checkAllow(allow: Allow, field: string, fail: Fail): void {
  for (const kind of ['secrets', 'matches', 'lines'] as const) {
    for (const [i, pattern] of (allow[kind] ?? []).entries()) {
      const compiled = compileRe2(pattern)
      if (typeof compiled === 'string') fail(`${field}.${kind}.${i}`, compiled)
    }
  }
  for (const [i, path] of (allow.paths ?? []).entries()) failOn(pathProblem(path), `${field}.paths.${i}`, fail)
}

function fit(pattern: string, field: string, fail: Fail): CheckedPattern {
  const check = checkPattern(pattern)
  return check.kind === 'fit' ? check.pattern : fail(field, check.problem)
}

function failOn(problem: string | undefined, field: string, fail: Fail): void {
  if (problem !== undefined) fail(field, problem)
}

function checkGroup(group: string | number | undefined, pattern: CheckedPattern, field: string, fail: Fail): void {
  if (group === undefined) return
  const exists = typeof group === 'number' ? group <= pattern.groupCount : Object.hasOwn(pattern.groupNumbers, group)
  if (!exists) fail(field, `the pattern has no group ${group}; name one that it has, or leave "${field}" out`)
}

function nameOf(entry: unknown, index: number): string {
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined
  return typeof id === 'string' && /^[\w.-]{1,100}$/.test(id) ? `"${id}"` : `number ${index + 1}`
}

interface Issue {
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly errors?: readonly (readonly Issue[])[]
}

/** The first issue, or for a choice of shapes the one that got deepest. Messages of the schema hold no values. */
function firstIssue(issues: readonly object[]): { field: string; problem: string } {
  let issue = issues[0] as Issue | undefined
  const path: PropertyKey[] = []
  while (issue !== undefined) {
    path.push(...issue.path)
    const inner: readonly Issue[] | undefined = issue.errors?.toSorted((a, b) => depth(b) - depth(a))[0]
    if (inner?.[0] === undefined) return { field: path.join('.'), problem: `${issue.message}; see docs/rules.md` }
    issue = inner[0]
  }
  return { field: '', problem: 'the rule has no known form; see docs/rules.md' }
}

function depth(issues: readonly Issue[]): number {
  return issues[0]?.path.length ?? 0
}
