import { listAt, textAt, valueAt } from '#core/json-facts.ts'

/** A statement of an IAM policy. */
export interface Statement {
  readonly effect: 'Allow' | 'Deny'
  /** Patterns of actions; with `allBut`, everything else is meant. */
  readonly actions: readonly string[]
  readonly allBut: boolean
  readonly resources: readonly string[]
  readonly allBesides: boolean
  /** It holds under conditions, which nobody looks at here. */
  readonly conditional: boolean
  /** The policy's name. */
  readonly policy: string
}

const MAX_STATEMENTS = 500
const MAX_PATTERNS = 1000

/** The statements of a policy document. Whatever is none is left out. */
export function statementsOf(document: unknown, policy: string): readonly Statement[] {
  const given = valueAt(document, 'Statement')
  return (Array.isArray(given) ? (given as unknown[]) : [given]).slice(0, MAX_STATEMENTS).flatMap((statement) => {
    const effect = textAt(statement, 'Effect')
    if (effect !== 'Allow' && effect !== 'Deny') return []
    const allBut = valueAt(statement, 'NotAction') !== undefined
    const allBesides = valueAt(statement, 'NotResource') !== undefined
    const conditional = Object.keys(Object(valueAt(statement, 'Condition'))).length > 0
    const actions = patternsAt(statement, allBut ? 'NotAction' : 'Action')
    const resources = patternsAt(statement, allBesides ? 'NotResource' : 'Resource')
    return [{ effect, actions, allBut, resources, allBesides, conditional, policy }]
  })
}

function patternsAt(statement: unknown, name: string): readonly string[] {
  const one = textAt(statement, name)
  return one === undefined
    ? listAt(statement, name)
        .slice(0, MAX_PATTERNS)
        .flatMap((each) => textAt(each) ?? [])
    : [one]
}

/**
 * Do these statements allow the action on this resource; without one, on any? A denial counts when it has no condition and covers the
 * resource (without one, all of them); a permission counts with its condition, since the holder of a key may be able to meet it.
 */
export function isAllowed(statements: readonly Statement[], action: string, resource?: string): boolean {
  const covers = (statement: Statement): boolean =>
    statement.actions.some((pattern) => matches(pattern.toLowerCase(), action.toLowerCase())) !== statement.allBut
  const reaches = ({ resources, allBesides }: Statement, one: string): boolean =>
    resources.some((pattern) => matches(pattern, one)) !== allBesides
  const isDenied = statements.some(
    (one) => one.effect === 'Deny' && !one.conditional && covers(one) && reaches(one, resource ?? '*'),
  )
  return (
    !isDenied &&
    statements.some((one) => one.effect === 'Allow' && covers(one) && (resource === undefined || reaches(one, resource)))
  )
}

/** `*` for any text, `?` for any character. In steps of at most the product of both lengths. */
export function matches(pattern: string, text: string): boolean {
  let [at, star, retry] = [0, -1, 0]
  let i = 0
  while (i < text.length) {
    if (pattern[at] === '*') {
      star = at++
      retry = i
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === text[i])) {
      at++
      i++
    } else if (star >= 0) {
      at = star + 1
      i = ++retry
    } else return false
  }
  while (pattern[at] === '*') at++
  return at === pattern.length
}
