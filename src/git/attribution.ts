import { compareFindings, type Finding, type Location } from '#core/finding.ts'
import type { ObjectMemory } from '#core/object-memory.ts'
import type { ContainingRefs } from './origins/containing-refs.ts'
import type { Introduction } from './origins/find-introductions.ts'
import { findRefs, type RefsQuestion } from './origins/find-refs.ts'
import { rememberedIntroductions } from './origins/remembered-introductions.ts'
import type { GitTarget } from './program.ts'

/** A finding in a blob at one of its paths. */
interface Attributed {
  readonly finding: Finding
  readonly introduction: Introduction | undefined
}

interface Placed {
  readonly finding: Finding
  readonly question: RefsQuestion
}

/**
 * Gives findings in blobs their paths, first and last commits, authors, dates and references: a blob at several paths gives a finding for each. Findings
 * of the same secret by the same rule at the same path become one, at its earliest place; `occurrences` counts the versions of
 * the file that held it. Blobs to which no commit leads keep `git:blob/<oid>`. Findings in messages get references only.
 */
export async function attributeHistory(
  target: GitTarget,
  findings: readonly Finding[],
  signal: AbortSignal,
  earlier?: ObjectMemory,
): Promise<readonly Finding[]> {
  if (findings.length === 0) return findings
  const blobs = new Set(findings.flatMap(({ location }) => location.blob ?? []))
  const { byBlob, head, history } = await rememberedIntroductions(target, blobs, signal, earlier)
  const groups = new Map<string, Attributed[]>()
  const placed: Placed[] = []
  for (const finding of findings) {
    const { blob } = finding.location
    if (blob === undefined) {
      placed.push({ finding, question: messageQuestion(finding.location, history.placeOf) })
      continue
    }
    for (const attributed of atEachPath(finding, byBlob.get(blob) ?? [])) {
      const { rule, fingerprint, location } = attributed.finding
      const key = JSON.stringify([rule, fingerprint, location.file])
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [attributed])
      else group.push(attributed)
    }
  }
  for (const group of groups.values()) placed.push(merged(group, head))
  const refs = await findRefs(
    history,
    placed.map(({ question }) => question),
    signal,
  )
  return placed.map(({ finding }, i) => withRefs(finding, refs[i])).sort(compareFindings)
}

function withRefs(finding: Finding, refs: ContainingRefs | undefined): Finding {
  if (refs === undefined) return finding
  return { ...finding, location: { ...finding.location, refs: refs.names, refCount: refs.count } }
}

function messageQuestion({ file, commit }: Location, placeOf: (commit: string) => number): RefsQuestion {
  const objects = [file.slice(file.lastIndexOf('/') + 1)]
  if (commit === undefined) return { commits: [], objects }
  const place = placeOf(commit)
  return { commits: place < 0 ? [] : [place], objects }
}

function atEachPath(finding: Finding, introductions: readonly Introduction[]): Attributed[] {
  if (introductions.length === 0) return [{ finding, introduction: undefined }]
  return introductions.map((introduction) => {
    const { path, commit, author, authorEmail, date } = introduction
    const file = `${path}${placeInBlob(finding.location)}`
    const location = { ...finding.location, file, commit, author, authorEmail, date }
    return { finding: { ...finding, location }, introduction }
  })
}

/** Of a document in a blob, where in it the finding is: `!document`. */
function placeInBlob({ file, blob }: Location): string {
  const name = `git:blob/${blob ?? ''}`
  return file.startsWith(name) ? file.slice(name.length) : ''
}

function merged(group: readonly Attributed[], head: ReadonlyMap<string, string>): Placed {
  const [first] = group.toSorted((a, b) => orderOf(a) - orderOf(b) || compareFindings(a.finding, b.finding))
  const { finding } = first!
  const blobs = new Set(group.flatMap((attributed) => attributed.finding.location.blob ?? []))
  const stillAtHead = [...blobs].includes(head.get(first!.introduction?.path ?? finding.location.file) ?? '')
  const introductions = group.flatMap(({ introduction }) => introduction ?? [])
  const last = introductions.toSorted((a, b) => b.lastOrder - a.lastOrder)[0]
  return {
    finding: {
      ...finding,
      location: { ...finding.location, ...(last === undefined ? {} : { lastCommit: last.lastCommit }), stillAtHead },
      occurrences: blobs.size,
    },
    question: { commits: commitsOf(introductions), objects: [...blobs] },
  }
}

function orderOf({ introduction }: Attributed): number {
  return introduction?.order ?? 0
}

function commitsOf(introductions: readonly Introduction[]): readonly number[] | undefined {
  const commits = new Set<number>()
  for (const introduction of introductions) {
    if (introduction.commits === undefined) return undefined
    for (const commit of introduction.commits) commits.add(commit)
  }
  return [...commits].sort((a, b) => a - b)
}
