import type { z } from 'zod'
import { customRuleSchema, type Allow, type CustomRule } from './custom-rule.ts'
import { importAllowlist, type Warn } from './gitleaks-allowlist.ts'
import { importCompanions, neededIds } from './gitleaks-companions.ts'
import { readGitleaksFile, readGitleaksRules } from './gitleaks-file.ts'
import { importFilter } from './gitleaks-filter.ts'
import {
  gitleaksAllowlistSchema,
  gitleaksFileSchema,
  gitleaksRuleSchema,
  unreadFields,
  type GitleaksFile,
  type GitleaksRule,
} from './gitleaks-schema.ts'
import { checkPattern, compileRe2, type CheckedPattern } from './linear-pattern.ts'

export interface GitleaksImport {
  readonly rules: readonly CustomRule[]
  /** Ids under `[extend] disabledRules`. They name Gitleaks' rules; ours may be called otherwise. */
  readonly disabled: readonly string[]
  /** What was not taken over, each with file and rule. No regex of an allowlist is in it. */
  readonly warnings: readonly string[]
}

/**
 * Rules of a Gitleaks or Betterleaks configuration file as our own. What cannot be expressed is left out and said.
 * @param file name for messages; nothing is read from it
 * @throws AppError `E_RULES_INVALID` when the text is no TOML or a field has the wrong type
 */
export function importGitleaksToml(text: string, file: string): GitleaksImport {
  const content = readGitleaksFile(text, file)
  const warnings: string[] = []
  const warn: Warn = (message) => void warnings.push(`${file}: ${message}`)
  const rules = readGitleaksRules(content, file, warn)
  const disabled = content.extend?.disabledrules ?? []
  warnAboutFile(content, warn)
  const isPart = new Set([...rules.values()].flatMap(neededIds))
  const globals = globalAllowlists(content, rules, warn)
  const imported: CustomRule[] = []
  for (const rule of rules.values()) {
    if (disabled.includes(rule.id) || (rule.skipreport === true && isPart.has(rule.id))) continue
    const warnOfRule: Warn = (message) => warn(`rule "${rule.id}": ${message}`)
    const own = importRule(rule, rules, warnOfRule)
    if (typeof own === 'string') {
      warnOfRule(`left out: ${own}`)
      continue
    }
    const allow = [
      ...(own.allow ?? []),
      ...globals.filter(({ targets }) => targets?.includes(rule.id) !== false).map((g) => g.allow),
    ]
    imported.push(allow.length === 0 ? own : { ...own, allow })
  }
  return { rules: imported, disabled, warnings }
}

function warnAboutFile(content: GitleaksFile, warn: Warn): void {
  const { extend } = content
  if (extend?.path !== undefined && extend.path !== '') warn('extend.path is not followed; import that file too')
  if (extend?.url !== undefined && extend.url !== '') warn('extend.url is not followed; download that file and import it')
  for (const field of unreadFields(content, gitleaksFileSchema)) warn(`"${field}" at the top of the file is ignored`)
  const hasGlobal = content.allowlist !== undefined || (content.allowlists ?? []).length > 0
  if (hasGlobal && extend?.usedefault === true)
    warn(
      "the allowlist of the whole file covers the rules of this file only, not kagiban's own; use .kagiban-ignore for those",
    )
}

interface GlobalAllow {
  readonly allow: Allow
  /** Undefined: every rule of the file. */
  readonly targets: readonly string[] | undefined
}

function globalAllowlists(content: GitleaksFile, rules: ReadonlyMap<string, unknown>, warn: Warn): GlobalAllow[] {
  const lists = [...(content.allowlist === undefined ? [] : [content.allowlist]), ...(content.allowlists ?? [])]
  return lists.flatMap((list) => {
    warnAboutFields(list, gitleaksAllowlistSchema, 'allowlist', warn)
    const allow = importAllowlist(list, warn)
    const targets = list.targetrules
    for (const id of targets ?? []) {
      if (!rules.has(id)) warn(`allowlist: targetRules names "${id}", which is not in this file; that target is ignored`)
    }
    return allow === undefined ? [] : [{ allow, targets: targets?.length === 0 ? undefined : targets }]
  })
}

/** The rule in our form, or why it is left out. */
function importRule(rule: GitleaksRule, rules: ReadonlyMap<string, GitleaksRule>, warn: Warn): CustomRule | string {
  if (rule.regex === undefined || rule.regex === '') {
    return rule.path === undefined
      ? 'it has no regex, so it only changes a rule of another file'
      : 'it looks at paths only, and kagiban finds secrets in content'
  }
  const check = checkPattern(rule.regex)
  if (check.kind === 'unfit') return `regex: ${check.problem}`
  if ((rule.secretgroup ?? 0) > check.pattern.groupCount) return 'secretGroup names a group that regex lacks'
  const path = rule.path === undefined || rule.path === '' ? undefined : compileRe2(rule.path)
  if (typeof path === 'string') return `path: ${path}`
  const companions = importCompanions(rule, Object.keys(check.pattern.groupNumbers), rules, warn)
  if (typeof companions === 'string') return companions
  warnAboutFields(rule, gitleaksRuleSchema, '', warn)
  if (rule.skipreport === true) warn('skipReport is ignored: no rule needs it as a part, so it reports')
  const own = ruleOf(rule, rule.regex, check.pattern, warn)
  const result = customRuleSchema.safeParse(companions.length === 0 ? own : { ...own, companions })
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  return `${issue.path.join('.')}: ${issue.message}`
}

function ruleOf(rule: GitleaksRule, pattern: string, checked: CheckedPattern, warn: Warn): CustomRule {
  const filter = rule.filter === undefined ? { ignored: 0 } : importFilter(rule.filter)
  if (filter.ignored > 0)
    warn(`filter: ${filter.ignored} of its conditions cannot be expressed and were ignored, so it finds more`)
  const minEntropy = entropyOf(Math.max(rule.entropy ?? 0, 'minEntropy' in filter ? (filter.minEntropy ?? 0) : 0), warn)
  const lists = [...(rule.allowlist === undefined ? [] : [rule.allowlist]), ...(rule.allowlists ?? [])]
  const allow = lists.flatMap((list) => {
    warnAboutFields(list, gitleaksAllowlistSchema, 'allowlist', warn)
    return importAllowlist(list, warn) ?? []
  })
  const keywords = keywordsOf(rule.keywords ?? [], warn)
  const name = rule.description?.trim().slice(0, 300)
  return {
    id: rule.id,
    ...(name === undefined || name === '' ? {} : { name }),
    pattern,
    ...(keywords.length === 0 ? {} : { keywords }),
    ...secretOf(rule.secretgroup ?? 0, checked),
    ...(minEntropy === 0 ? {} : { minEntropy }),
    ...(rule.path === undefined || rule.path === '' ? {} : { path: `/${rule.path}/` }),
    ...(allow.length === 0 ? {} : { allow }),
  }
}

/** Gitleaks takes the first group that is not empty; ours would take one called `secret` first. */
function secretOf(group: number, { groupNumbers }: CheckedPattern): { secret?: number } {
  if (group > 0) return { secret: group }
  return (groupNumbers['secret'] ?? 1) > 1 ? { secret: 1 } : {}
}

function entropyOf(entropy: number, warn: Warn): number {
  if (entropy >= 0 && entropy <= 8) return entropy
  warn('entropy is not between 0 and 8; the nearest of these was taken')
  return Math.min(8, Math.max(0, entropy || 0))
}

/** One of the keywords is enough, so that with a useless one all of them are. */
function keywordsOf(keywords: readonly string[], warn: Warn): readonly string[] {
  if (keywords.every((keyword) => Buffer.byteLength(keyword) >= 3 && keyword.length <= 200)) return keywords
  warn('keywords of fewer than 3 or more than 200 bytes filter nothing; all keywords were ignored, which only costs time')
  return []
}

function warnAboutFields(object: object, schema: z.ZodObject, place: string, warn: Warn): void {
  for (const field of unreadFields(object, schema)) {
    const why = field === 'validate' || field === 'analyze' || field === 'revoke' ? ' (it calls a service)' : ''
    warn(`${place === '' ? '' : `${place}: `}"${field.slice(0, 60)}" is ignored${why}`)
  }
}
