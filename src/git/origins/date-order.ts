import type { CommitGraph } from './commit-graph.ts'

/**
 * Everything that some commits lead to, they included, without what is `done` already: no commit before one that has it as parent, otherwise
 * the newest first, as `git rev-list --date-order` gives it. Marks what it gives as done.
 */
export function dateOrder(graph: CommitGraph, tips: Iterable<number>, done: Uint8Array): number[] {
  const met = collect(graph, tips, done)
  const children = new Uint32Array(graph.count)
  for (const commit of met) graph.eachParent(commit, (parent) => children[parent]!++)
  const inside = new Uint8Array(graph.count)
  for (const commit of met) inside[commit] = 1
  const queue = newestFirst(graph)
  for (const commit of met) if (children[commit] === 0) queue.put(commit)
  const order: number[] = []
  for (let commit = queue.take(); commit !== undefined; commit = queue.take()) {
    order.push(commit)
    inside[commit] = 0
    graph.eachParent(commit, (parent) => {
      if (--children[parent]! === 0 && inside[parent] === 1) queue.put(parent)
    })
  }
  // Only a store whose ids are false has circles.
  for (const commit of met) if (inside[commit] === 1) order.push(commit)
  return order
}

/** The same commits by date alone, as far as they are met. */
function collect(graph: CommitGraph, tips: Iterable<number>, done: Uint8Array): number[] {
  const queue = newestFirst(graph)
  const meet = (commit: number): void => {
    if (done[commit] === 1 || !graph.has(commit)) return
    done[commit] = 1
    queue.put(commit)
  }
  for (const tip of tips) meet(tip)
  const met: number[] = []
  for (let commit = queue.take(); commit !== undefined; commit = queue.take()) {
    met.push(commit)
    graph.eachParent(commit, meet)
  }
  return met
}

interface CommitQueue {
  put(commit: number): void
  take(): number | undefined
}

/** A heap: the newest comes first, of the same date the one that was put first. */
function newestFirst(graph: CommitGraph): CommitQueue {
  const commits: number[] = []
  const turns: number[] = []
  let turn = 0

  function isBefore(commit: number, itsTurn: number, other: number): boolean {
    const difference = graph.date(commit) - graph.date(commits[other]!)
    return difference > 0 || (difference === 0 && itsTurn < turns[other]!)
  }

  function set(at: number, commit: number, itsTurn: number): void {
    commits[at] = commit
    turns[at] = itsTurn
  }

  return {
    put(commit) {
      let at = commits.length
      const itsTurn = turn++
      for (; at > 0; at = (at - 1) >> 1) {
        const above = (at - 1) >> 1
        if (!isBefore(commit, itsTurn, above)) break
        set(at, commits[above]!, turns[above]!)
      }
      set(at, commit, itsTurn)
    },
    take() {
      const first = commits[0]
      const last = commits.pop()
      const lastTurn = turns.pop()
      if (last === undefined || lastTurn === undefined || commits.length === 0) return first
      let at = 0
      for (;;) {
        let below = 2 * at + 1
        if (below >= commits.length) break
        if (below + 1 < commits.length && isBefore(commits[below + 1]!, turns[below + 1]!, below)) below++
        if (isBefore(last, lastTurn, below)) break
        set(at, commits[below]!, turns[below]!)
        at = below
      }
      set(at, last, lastTurn)
      return first
    },
  }
}
