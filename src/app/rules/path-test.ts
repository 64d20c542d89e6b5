import picomatch from 'picomatch'
import { compileRe2 } from './linear-pattern.ts'

/** Is this path (relative to the target, with `/`) meant? */
export type PathTest = (path: string) => boolean

/** The regex of a path condition written between slashes, or undefined for a glob. */
function pathRegex(text: string): string | undefined {
  return text.length > 2 && text.startsWith('/') && text.endsWith('/') ? text.slice(1, -1) : undefined
}

/** Why a path condition cannot be used; undefined when it can. */
export function pathProblem(text: string): string | undefined {
  const regex = pathRegex(text)
  if (regex !== undefined) {
    const compiled = compileRe2(regex)
    return typeof compiled === 'string' ? compiled : undefined
  }
  try {
    picomatch(globOf(text))
    return undefined
  } catch {
    return 'it is not a glob; write something like "**/*.env", or a regex between slashes'
  }
}

/**
 * Any of these: a glob without a slash is about the file's name, one with a slash about the whole path; a text between
 * slashes is a regex in RE2 syntax, searched anywhere in the path. Expects conditions that `pathProblem` has passed.
 */
export function pathTest(conditions: readonly string[]): PathTest {
  const tests = conditions.map(oneTest)
  return (path) => tests.some((test) => test(path))
}

function oneTest(condition: string): PathTest {
  const regex = pathRegex(condition)
  if (regex !== undefined) {
    const compiled = compileRe2(regex)
    return typeof compiled === 'string' ? () => false : (path) => compiled.test(path)
  }
  const matches = picomatch(globOf(condition), { dot: true, nonegate: true })
  return condition.includes('/') ? matches : (path) => matches(path.slice(path.lastIndexOf('/') + 1))
}

/** Paths are relative: a slash in front only says that the whole path is meant. */
function globOf(condition: string): string {
  return condition.replace(/^(?:\.?\/)+/, '')
}
