import { compileGlob, type GlobTest } from './glob.ts'

type Step = 'any-directories' | GlobTest

/**
 * A pattern of paths as in a .gitignore line: without a slash (but for one at the end) it matches a name at any depth, else
 * from the root; what matches a directory holds for everything in it; a slash at the end means directories only; `**` (or
 * more) as a whole step stands for any number of directories. Case counts. Undefined when it is malformed or matches nothing.
 * Source: https://git-scm.com/docs/gitignore (2026-11-24). No negation, no `[:alpha:]`.
 */
export function compilePathGlob(pattern: string): GlobTest | undefined {
  const onlyDirectories = pattern.endsWith('/')
  const body = onlyDirectories ? pattern.slice(0, -1) : pattern
  const isAnchored = body.includes('/')
  const names = (body.startsWith('/') ? body.slice(1) : body).split('/')
  if (pattern.startsWith('!') || names.includes('')) return undefined
  const steps = [...(isAnchored ? [] : ['**']), ...names].map((name) =>
    /^\*{2,}$/.test(name) ? 'any-directories' : compileGlob(name),
  )
  return steps.includes(undefined) ? undefined : (path) => matchesPath(steps as readonly Step[], path, onlyDirectories)
}

/** Follows all ways through the steps at once: `reached` marks how many names of the path may be used up. */
function matchesPath(steps: readonly Step[], path: string, onlyDirectories: boolean): boolean {
  const names = path.split('/')
  let reached: boolean[] = [true]
  for (const [index, step] of steps.entries()) {
    const next: boolean[] = []
    if (step === 'any-directories') {
      // At the end it stands for what is inside: at least one name.
      const first = reached.indexOf(true) + (index === steps.length - 1 ? 1 : 0)
      for (let count = first; count <= names.length; count++) next[count] = true
    } else {
      for (const [count, isReached] of reached.entries())
        if (isReached && count < names.length && step(names[count]!)) next[count + 1] = true
    }
    if (!next.includes(true)) return false
    reached = next
  }
  const last = onlyDirectories ? names.length - 1 : names.length
  return reached.indexOf(true) <= last
}
