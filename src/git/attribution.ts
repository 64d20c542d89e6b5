import { compareFindings, type Finding } from '#core/finding.ts'
import type { ObjectMemory } from '#core/object-memory.ts'
import type { Introduction } from './origins/find-introductions.ts'
import { rememberedIntroductions } from './origins/remembered-introductions.ts'
import type { GitTarget } from './program.ts'

interface Attributed {
  readonly finding: Finding
  readonly order: number
}

/**
 * Gives findings in blobs their paths, commits, authors and dates: a blob at several paths gives a finding for each. Findings
 * of the same secret by the same rule at the same path become one, at its earliest place; `occurrences` counts the versions of
 * the file that held it. Blobs to which no commit leads keep `git:blob/<oid>`. Findings in messages stay as they are.
 */
export async function attributeHistory(
  target: GitTarget,
  findings: readonly Finding[],
  signal: AbortSignal,
  earlier?: ObjectMemory,
): Promise<readonly Finding[]> {
  const blobs = new Set(findings.flatMap(({ location }) => location.blob ?? []))
  if (blobs.size === 0) return findings
  const { byBlob, head } = await rememberedIntroductions(target, blobs, signal, earlier)
  const groups = new Map<string, Attributed[]>()
  const rest: Finding[] = []
  for (const finding of findings) {
    const { blob } = finding.location
    if (blob === undefined) {
      rest.push(finding)
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
  return [...rest, ...Array.from(groups.values(), (group) => merged(group, head))].sort(compareFindings)
}

function atEachPath(finding: Finding, introductions: readonly Introduction[]): Attributed[] {
  if (introductions.length === 0) return [{ finding, order: 0 }]
  return introductions.map(({ path, order, commit, author, authorEmail, date }) => ({
    finding: { ...finding, location: { ...finding.location, file: path, commit, author, authorEmail, date } },
    order,
  }))
}

function merged(group: readonly Attributed[], head: ReadonlyMap<string, string>): Finding {
  const [first] = group.toSorted((a, b) => a.order - b.order || compareFindings(a.finding, b.finding))
  const { finding } = first!
  const blobs = new Set(group.map((attributed) => attributed.finding.location.blob))
  const stillAtHead = blobs.has(head.get(finding.location.file))
  return { ...finding, location: { ...finding.location, stillAtHead }, occurrences: blobs.size }
}
