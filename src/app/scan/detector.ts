import { createFingerprinter } from '#base/fingerprint.ts'
import { compileRuleset, type Detector, type RuleEntry } from '#detect/index.ts'
import { builtInTables } from '#app/rules/built-tables.ts'
import type { RuleSelection } from '#app/rules/catalogue.ts'
import type { CustomRule } from '#app/rules/custom-rule.ts'

/** Everything a thread needs to make a detector of its own. Plain data. */
export interface DetectorSpec {
  readonly key: Uint8Array
  readonly showSecrets: boolean
  readonly binary: boolean
  readonly inlineAllow: boolean
  /** Open archives among the blobs of a repository. Absent: yes. */
  readonly archives?: boolean
  /** Look into encoded text, too. */
  readonly decode?: boolean
  readonly selection: RuleSelection
  readonly customRules: readonly CustomRule[]
}

/** The rules are loaded here, so that a source may be asked before; the linear-time engine of users' rules only when there are any. */
export async function createDetector(spec: DetectorSpec): Promise<Detector> {
  const { builtInRules } = await import('#app/rules/catalogue.ts')
  const entries: RuleEntry[] = [...builtInRules(spec.selection)]
  if (spec.customRules.length > 0) {
    const { customRuleEntries } = await import('#app/rules/custom-rule-entries.ts')
    entries.push(...customRuleEntries(spec.customRules))
  }
  return {
    ruleset: compileRuleset(entries, builtInTables()),
    fingerprinter: createFingerprinter(spec.key),
    showSecrets: spec.showSecrets,
    binary: spec.binary,
    inlineAllow: spec.inlineAllow,
    decode: spec.decode ?? true,
  }
}
