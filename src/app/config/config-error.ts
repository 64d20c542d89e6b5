import type { z } from 'zod'
import { AppError } from '#base/errors.ts'
import { nearestName } from '#app/nearest-name.ts'
import type { YamlText } from './yaml-text.ts'

/** Something wrong in a configuration; `problem` is a sentence. */
export interface ConfigProblem {
  readonly line: number
  readonly problem: string
  /** The key it is about, such as `scan.exclude[2]`; empty for the whole. */
  readonly key?: string
}

const MAX_PROBLEMS = 10
/** Finding a line and a near name costs time for each; a hostile file has many thousands of wrong keys. */
const MAX_LOOKED_AT = 50

/** E_CONFIG_INVALID with a line of message for each problem (the first ten). */
export function configError(file: string, problems: readonly ConfigProblem[]): AppError {
  const shown = problems.slice(0, MAX_PROBLEMS)
  const message = shown.map(({ line, key, problem }) => `${file}:${line}: ${key ? `${key}: ` : ''}${problem}`).join('\n')
  const [first] = shown
  return new AppError('E_CONFIG_INVALID', message, { details: { file, line: first?.line ?? 1, key: first?.key ?? '' } })
}

/** The problems of a text that a schema refused, in order of their lines. Values are never quoted. */
export function problemsOf(
  issues: readonly z.core.$ZodIssue[],
  yaml: YamlText,
  knownKeys: (path: readonly PropertyKey[]) => readonly string[],
): readonly ConfigProblem[] {
  return issues
    .slice(0, MAX_LOOKED_AT)
    .map((issue) => deepest(issue, []))
    .flatMap((issue): readonly ConfigProblem[] => {
      const { path } = issue
      if (issue.code !== 'unrecognized_keys')
        return [{ line: yaml.lineOf(path), key: keyText(path), problem: sentence(issue.message) }]
      return issue.keys.slice(0, MAX_LOOKED_AT).map((key) => ({
        line: yaml.lineOf(path, key),
        key: keyText([...path, key]),
        problem: unknownKey(key, knownKeys(path)),
      }))
    })
    .toSorted((a, b) => a.line - b.line)
}

/**
 * Of a choice between shapes, the issue of the shape that fits best, unless the schema says itself what was expected; its path
 * from the root.
 */
function deepest(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): z.core.$ZodIssue {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input') {
    const inner = issue.errors.flat().toSorted((a, b) => rank(b) - rank(a))[0]
    if (inner !== undefined && rank(inner) > 0) return deepest(inner, path)
    return { ...issue, path, message: 'none of the forms that are possible here' }
  }
  return { ...issue, path }
}

/** How far a shape fitted before this issue: an unknown key shows that it is an object at least. */
function rank(issue: z.core.$ZodIssue): number {
  return issue.path.length + (issue.code === 'unrecognized_keys' ? 0.5 : 0)
}

function unknownKey(key: string, known: readonly string[]): string {
  const near = nearestName(key, known)
  if (near !== undefined) return `There is no such key. Did you mean ${near}?`
  return known.length === 0 ? 'There is no such key.' : `There is no such key. Known are ${known.join(', ')}.`
}

/** `scan.exclude[2]`. A key that does not look like a name is not repeated: it may be anything. */
export function keyText(path: readonly PropertyKey[]): string {
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`
      const name = String(part)
      return `${index === 0 ? '' : '.'}${/^[$\w-]{1,32}$/.test(name) ? name : '…'}`
    })
    .join('')
}

function sentence(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1)
  return /[.!?]$/.test(text) ? text : `${text}.`
}
