import type { CustomRule } from '#app/rules/custom-rule.ts'
import { readSmallTextFile } from '#app/small-text-file.ts'
import { configError } from './config-error.ts'

/** A file of rules and where in the configuration it is named. */
export interface RuleImport {
  readonly path: string
  readonly place: { readonly file: string; readonly line: number; readonly key: string }
}

export interface ImportedRules {
  readonly rules: readonly CustomRule[]
  /** Ids of our rules that the files switch off. Gitleaks' own ids seldom are ours. */
  readonly disabled: readonly string[]
  readonly warnings: readonly string[]
}

const MAX_BYTES = 8 << 20

/**
 * The rules of Gitleaks or Betterleaks files, in order. A rule whose id is taken already, by the configuration's own rules or
 * an earlier file, is left out with a warning. Throws E_CONFIG_INVALID when a file cannot be read, E_RULES_INVALID when it is wrong.
 */
export async function importRules(imports: readonly RuleImport[], own: readonly CustomRule[]): Promise<ImportedRules> {
  const rules: CustomRule[] = []
  const disabled: string[] = []
  const warnings: string[] = []
  if (imports.length === 0) return { rules, disabled, warnings }
  const { importGitleaksToml } = await import('#app/rules/gitleaks-toml.ts')
  const { unknownRuleNames } = await import('#app/rules/catalogue.ts')
  const taken = new Set(own.map(({ id }) => id))
  for (const ruleImport of imports) {
    const imported = importGitleaksToml(readRules(ruleImport), ruleImport.path)
    warnings.push(...imported.warnings)
    const unknown = unknownRuleNames(imported.disabled)
    disabled.push(...imported.disabled.filter((id) => !unknown.includes(id)))
    if (unknown.length > 0)
      warnings.push(`${ruleImport.path}: switches off rules that have no counterpart here: ${listed(unknown)}.`)
    for (const rule of imported.rules) {
      if (taken.has(rule.id)) warnings.push(`${ruleImport.path}: rule ${rule.id} is left out: its id is taken already.`)
      else rules.push(rule)
      taken.add(rule.id)
    }
  }
  return { rules, disabled, warnings }
}

function listed(ids: readonly string[]): string {
  const shown = ids.slice(0, 10).map((id) => (/^[\w.-]{1,100}$/.test(id) ? id : '…'))
  return ids.length > shown.length ? `${shown.join(', ')} and ${ids.length - shown.length} more` : shown.join(', ')
}

function readRules({ path, place }: RuleImport): string {
  const found = readSmallTextFile(path, MAX_BYTES)
  if (found.kind === 'text') return found.text
  const why = found.kind === 'absent' ? 'there is no such file' : found.why
  throw configError(place.file, [{ ...place, problem: `The rules in ${path} cannot be read: ${why}. Check the path.` }])
}
