import { parse, TomlError } from 'smol-toml'
import { AppError } from '#base/errors.ts'
import type { Warn } from './gitleaks-allowlist.ts'
import {
  gitleaksFileSchema,
  gitleaksRuleSchema,
  withLowerCaseKeys,
  type GitleaksFile,
  type GitleaksRule,
} from './gitleaks-schema.ts'
import { invalidRule } from './invalid-rule.ts'

const MAX_TEXT_LENGTH = 8 << 20

/** @throws AppError `E_RULES_INVALID` when the text is no TOML or a field of the file has the wrong type */
export function readGitleaksFile(text: string, file: string): GitleaksFile {
  const fail = (problem: string, cause?: unknown): never => {
    throw new AppError('E_RULES_INVALID', `${file}: ${problem}`, { details: { file }, cause })
  }
  if (text.length > MAX_TEXT_LENGTH) return fail('The file is larger than 8 MiB. Split it.')
  let data: unknown
  try {
    data = withLowerCaseKeys(parse(text))
  } catch (error) {
    // Only the first line: the rest quotes the file, in which there may be secrets.
    if (!(error instanceof TomlError)) return fail('This is not TOML that can be read. Check its nesting and size.')
    const reason = error.message.split('\n', 1)[0]!.replace(/^Invalid TOML document: /, '')
    return fail(`This is not valid TOML at line ${error.line}, column ${error.column}: ${reason}. Correct the file.`)
  }
  const result = gitleaksFileSchema.safeParse(data)
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  return fail(`${path.join('.')}: ${message}. Correct the field; docs/rules.md lists those that are read.`)
}

/**
 * Rules by id, in order; of two with one id the last counts, as in Gitleaks.
 * @throws AppError `E_RULES_INVALID` when a field of a rule has the wrong type
 */
export function readGitleaksRules(content: GitleaksFile, file: string, warn: Warn): Map<string, GitleaksRule> {
  const rules = new Map<string, GitleaksRule>()
  for (const [index, raw] of (content.rules ?? []).entries()) {
    const result = gitleaksRuleSchema.safeParse(raw)
    if (!result.success) {
      const { path, message } = result.error.issues[0]!
      throw invalidRule({ file, rule: `number ${index + 1}`, field: path.join('.') }, `${message}; correct the field`)
    }
    const rule = result.data
    if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(rule.id))
      throw invalidRule(
        { file, rule: `number ${index + 1}`, field: 'id' },
        'use letters, digits, ".", "_" and "-", at most 100',
      )
    if (rules.has(rule.id)) warn(`rule "${rule.id}": it is defined more than once; the last definition counts`)
    rules.set(rule.id, rule)
  }
  return rules
}
