import * as fc from 'fast-check'

/** A commit of a random history; parents by numbers, of which only what is left over by the commits before counts. */
export interface RandomCommit {
  readonly parents: readonly number[]
  /** In seconds since 1970. */
  readonly date: number
  /** A reference stays on it although others have it as parent. */
  readonly isReferenced: boolean
  readonly changes: readonly { readonly path: string; readonly content: string | undefined }[]
}

const PATHS = ['a', 'b', 'd/a', 'd/b', 'd/e/a', 'f/a'] as const
const CONTENTS = ['one', 'two', 'three'] as const

/** Any commit with a date from `date`. */
export function randomCommit(date: fc.Arbitrary<number>): fc.Arbitrary<RandomCommit> {
  return fc.record({
    parents: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
    date,
    isReferenced: fc.boolean(),
    changes: fc.array(
      fc.record({
        path: fc.constantFrom(...PATHS),
        content: fc.option(fc.constantFrom(...CONTENTS), { nil: undefined, freq: 2 }),
      }),
      { maxLength: 4 },
    ),
  })
}

/**
 * What `git fast-import` makes the history from. Commits that no other has as parent are referenced, so that all are reachable; the last one is `main`, too. The
 * first `known` commits are there already.
 */
export function historyCommands(commits: readonly RandomCommit[], known = 0): string {
  const lines: string[] = []
  const hasChild = new Set<number>()
  const nameOf = (commit: number): string => (commit < known ? `refs/keep/c${commit}` : `:${commit + 100}`)
  for (const [number, { parents, date, changes }] of commits.entries()) {
    if (number < known) continue
    const named = number === 0 ? [] : [...new Set(parents.map((parent) => parent % number))]
    for (const parent of named) hasChild.add(parent)
    lines.push(`commit refs/heads/c${number}`, `mark :${number + 100}`)
    lines.push(`author A ${number} <a@example.com> 900 +0000`, `committer C <c@example.com> ${date} +0000`, 'data 1', 'm')
    for (const [i, parent] of named.entries()) lines.push(`${i === 0 ? 'from' : 'merge'} ${nameOf(parent)}`)
    for (const { path, content } of changes)
      lines.push(...(content === undefined ? [`D ${path}`] : [`M 644 inline ${path}`, `data ${content.length}`, content]))
    lines.push('')
  }
  const kept = commits.flatMap(({ isReferenced }, number) =>
    number < known || isReferenced || !hasChild.has(number) ? [] : [number],
  )
  for (const number of kept) lines.push(`reset refs/heads/c${number}`, `from ${'0'.repeat(40)}`, '')
  lines.push('reset refs/heads/main', `from ${nameOf(commits.length - 1)}`, '')
  return `${lines.join('\n')}\n`
}
