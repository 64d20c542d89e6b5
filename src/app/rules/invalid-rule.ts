import { AppError } from '#base/errors.ts'

/** Where in which file a rule is wrong. */
export interface RulePlace {
  readonly file: string
  /** The rule's id, or its number in the list when it has none. */
  readonly rule: string
  /** Path of the field, such as `companions.0.pattern`. */
  readonly field: string
}

/** The one error of users' rules: names file, rule, field and what to do. Neither samples nor allowed values are in it. */
export function invalidRule({ file, rule, field }: RulePlace, problem: string): AppError {
  const where = field === '' ? '' : `, ${field}`
  return new AppError('E_RULES_INVALID', `${file}: rule ${rule}${where}: ${problem}.`, { details: { file, rule, field } })
}
