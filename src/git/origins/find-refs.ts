import { containingRefs, MAX_REFS, type ContainingRefs } from './containing-refs.ts'
import type { KnownHistory } from './find-introductions.ts'

/** Which references lead to any of some commits, by their places in the lineage, or to any of some other objects by themselves? */
export interface RefsQuestion {
  /** Undefined when they are not all known. */
  readonly commits: readonly number[] | undefined
  readonly objects: readonly string[]
}

/** Answers all questions at once; undefined for those to which the answer is not known for sure. */
export async function findRefs(
  { lineage, references }: KnownHistory,
  questions: readonly RefsQuestion[],
  signal: AbortSignal,
): Promise<readonly (ContainingRefs | undefined)[]> {
  if (references === undefined) return questions.map(() => undefined)
  const byCommits = await containingRefs(
    lineage,
    references,
    questions.map(({ commits = [] }) => commits),
    signal,
  )
  return questions.map(({ commits, objects }, i) => {
    const found = byCommits[i]
    // What a tree holds that a reference names is not known.
    if (commits === undefined || found === undefined || (found.count === 0 && references.hasTree)) return undefined
    const direct = [...new Set(objects.flatMap((oid) => references.direct.get(oid) ?? []))]
    return { names: [...found.names, ...direct].slice(0, MAX_REFS), count: found.count + direct.length }
  })
}
