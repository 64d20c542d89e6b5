import type { TestRepository } from '#testing/git-repository.ts'

/** For tests: where blobs came into history, found the slow way: git lists every tree of every commit. */
export interface SlowIntroduction {
  readonly path: string
  readonly commit: string
  readonly lastCommit: string
}

type Git = TestRepository['git']

/** By blob, in the order of history; of blobs to which references do not lead, as all stored commits have them. */
export function slowIntroductions(git: Git): Map<string, SlowIntroduction[]> {
  const reachable = git('rev-list', '--date-order', '--all', '--reflog').split('\n').filter(Boolean).toReversed()
  const found = introducedIn(git, reachable)
  const known = new Set(reachable)
  const stored = git('cat-file', '--batch-all-objects', '--batch-check=%(objecttype) %(objectname)').split('\n')
  const others = stored.filter((line) => line.startsWith('commit ')).map((line) => line.slice(7))
  const unreachable = others.filter((commit) => !known.has(commit))
  if (unreachable.length === 0) return found
  const sorted = git('rev-list', '--date-order', ...unreachable)
    .split('\n')
    .toReversed()
  for (const [blob, paths] of introducedIn(
    git,
    sorted.filter((commit) => !known.has(commit)),
  ))
    if (!found.has(blob)) found.set(blob, paths)
  return found
}

function introducedIn(git: Git, commits: readonly string[]): Map<string, SlowIntroduction[]> {
  const found = new Map<string, Map<string, SlowIntroduction>>()
  for (const commit of commits) {
    for (const line of git('ls-tree', '-r', '-z', '--full-tree', commit).split('\0')) {
      const [, blob = '', path = ''] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
      if (blob === '') continue
      const paths = found.get(blob) ?? new Map<string, SlowIntroduction>()
      found.set(blob, paths)
      paths.set(path, { path, commit: paths.get(path)?.commit ?? commit, lastCommit: commit })
    }
  }
  return new Map([...found].map(([blob, paths]) => [blob, [...paths.values()]]))
}

/** By blob and path (`<blob> <path>`), all references whose history holds it, found the slow way: git lists the references that contain each commit. */
export function slowRefs(git: Git): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const commit of git('rev-list', '--all').split('\n').filter(Boolean)) {
    const refs = refsContaining(git, commit)
    for (const line of git('ls-tree', '-r', '-z', '--full-tree', commit).split('\0')) {
      const [, blob = '', path = ''] = /^\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? []
      if (blob === '') continue
      const known = found.get(`${blob} ${path}`) ?? new Set()
      found.set(`${blob} ${path}`, known)
      for (const ref of refs) known.add(ref)
    }
  }
  return found
}

/** All references whose history has a blob at any path, by the commits that git finds to add or remove it. */
export function refsByLog(git: Git, blob: string): Set<string> {
  const commits = git('log', '--all', '-m', '--format=%H', `--find-object=${blob}`).split('\n').filter(Boolean)
  return new Set([...new Set(commits)].flatMap((commit) => refsContaining(git, commit)))
}

function refsContaining(git: Git, commit: string): string[] {
  return git('for-each-ref', `--contains=${commit}`, '--format=%(refname)').split('\n').filter(Boolean)
}
