import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Rule } from '#core/rule.ts'
import { compileRuleset, findMatches } from '#detect/index.ts'
import { genericRules } from '#detect/generic/index.ts'
import { evidenceOf, type Evidence } from '#detect/generic/evidence.ts'
import type { NameKind } from '#detect/generic/name.ts'

/** A value that the generic rules would weigh, with all that they see of it. */
export interface Candidate {
  readonly file: string
  readonly line: number
  readonly lineEnd: number
  /** Places in the file's bytes. */
  readonly start: number
  readonly end: number
  readonly rule: string
  readonly secret: string
  /** Undefined for a rule that does not weigh: its confidence then stands. */
  readonly evidence: Evidence | undefined
  readonly confidence: number
}

const MAX_FILE_BYTES = 8 << 20

/** Every candidate in the files below a directory, in a fixed order. */
export function candidatesIn(directory: string): readonly Candidate[] {
  const seen: Evidence[] = []
  const rules = genericRules.map((rule) => recording(rule, seen))
  const ruleset = compileRuleset(rules.map((rule) => ({ rule, provider: 'generic', class: 'generic' })))
  const found: Candidate[] = []
  for (const path of filesBelow(directory)) {
    const bytes = readFileSync(path)
    if (bytes.subarray(0, 8192).includes(0)) continue
    seen.length = 0
    const file = relative(directory, path)
    let line = 1
    let at = 0
    for (const match of findMatches(ruleset, bytes)) {
      for (; at < match.secret.start; at++) if (bytes[at] === 10) line++
      let lineEnd = line
      for (let i = match.secret.start; i < match.secret.end; i++) if (bytes[i] === 10) lineEnd++
      const { start, end, value: secret } = match.secret
      const evidence = match.facts['evidence'] === undefined ? undefined : seen[Number(match.facts['evidence'])]
      found.push({ file, line, lineEnd, start, end, rule: match.rule.id, secret, evidence, confidence: match.confidence })
    }
  }
  return found
}

/** What the names of the rules that weigh have to mean. */
const KINDS: Readonly<Record<string, NameKind>> = {
  'generic-password': 'password',
  'generic-token': 'token',
  'generic-secret': 'secret',
  'generic-credential': 'credential',
  'generic-api-key': 'api-key',
  'generic-encryption-key': 'encryption-key',
  'generic-salt': 'salt',
  'generic-otp-secret': 'otp',
}

/** A rule that takes all that it could weigh, and keeps the evidence. The model that it has now plays no part. */
function recording(rule: Rule, seen: Evidence[]): Rule {
  const kind = KINDS[rule.id]
  if (kind === undefined) return rule
  return {
    ...rule,
    check: (secret, _, context) => {
      const evidence = evidenceOf(kind, secret, context)
      if (evidence === undefined) return { verdict: 'reject' }
      seen.push(evidence)
      return { verdict: 'neutral', confidence: 0.5, facts: { evidence: String(seen.length - 1) } }
    },
  }
}

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => join(directory, name))
    .filter((path) => {
      const status = statSync(path, { throwIfNoEntry: false })
      return status?.isFile() === true && status.size <= MAX_FILE_BYTES
    })
}
