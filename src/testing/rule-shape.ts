import { RegExpParser, visitRegExpAST, type AST } from '@eslint-community/regexpp'
import { RE2JS } from 're2js'

/** Problems of a pattern that could make it slow or cut its matches off; empty when it is fit for a rule. */
export function patternProblems(pattern: RegExp, reach: number): string[] {
  const problems: string[] = []
  if (!/^[ims]*$/.test(pattern.flags)) problems.push(`flags "${pattern.flags}": only i, m and s are allowed`)
  const ast = new RegExpParser().parsePattern(pattern.source, undefined, undefined, { unicode: false })
  visitRegExpAST(ast, {
    onAssertionEnter(node) {
      if (node.kind === 'lookahead' || node.kind === 'lookbehind')
        problems.push(`${node.raw}: lookaround; use notBefore or notAfter`)
    },
    onBackreferenceEnter: (node) => void problems.push(`${node.raw}: back-reference`),
    onCapturingGroupEnter(node) {
      if (node.name === null) problems.push(`${node.raw.slice(0, 40)}: unnamed group; use (?:…)`)
    },
    onQuantifierEnter(node) {
      if (node.max === Infinity) problems.push(`${node.raw.slice(-40)}: unbounded`)
      if (isAmbiguous(node)) problems.push(`${node.raw.slice(0, 60)}: a repetition that can be split in many ways`)
    },
  })
  const longest = maxLength(ast)
  if (longest > reach * 2) problems.push(`a match may be ${longest} bytes long, but the rule only reaches ${reach} each way`)
  const error = re2Error(pattern)
  if (error !== undefined) problems.push(`not linear: ${error}`)
  return problems
}

/** A variable repetition directly inside another, with nothing fixed between its turns: `(a{1,9}){1,9}`. */
function isAmbiguous(node: AST.Quantifier): boolean {
  if (node.max < 2 || node.element.type === 'CharacterSet' || node.element.type === 'CharacterClass') return false
  if (node.element.type !== 'Group' && node.element.type !== 'CapturingGroup') return false
  return node.element.alternatives.some(
    ({ elements }) =>
      elements.length > 0 && elements.every((element) => element.type === 'Quantifier' && element.min !== element.max),
  )
}

function maxLength(node: AST.Pattern | AST.Alternative | AST.Element): number {
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return Math.max(0, ...node.alternatives.map(maxLength))
    case 'Alternative':
      return node.elements.reduce((sum, element) => sum + maxLength(element), 0)
    case 'Quantifier':
      return node.max === 0 ? 0 : node.max * maxLength(node.element)
    case 'Assertion':
      return 0
    default:
      return 1
  }
}

/** RE2 counts to 1,000 only; a larger count is the same automaton shape, so that it may be read as unbounded. */
function re2Error(pattern: RegExp): string | undefined {
  const source = pattern.source.replaceAll('(?<', '(?P<')
  const relaxed = source
    .replaceAll(/\{(\d+),\d+\}/g, (_, least: string) => (least === '0' ? '*' : '+'))
    .replaceAll(/\{\d{4,}\}/g, '+')
  for (const candidate of [source, relaxed]) {
    try {
      RE2JS.compile(candidate)
      return undefined
    } catch (error) {
      if (candidate === relaxed) return String(error)
    }
  }
  return undefined
}
