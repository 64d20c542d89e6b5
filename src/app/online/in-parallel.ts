/** Runs work on all items, at most `limit` at one time, in their order. Rejects with the first error, when what is under way has ended. */
export async function inParallel<Item>(
  items: readonly Item[],
  limit: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items.values()
  const worker = async (): Promise<void> => {
    for (const item of rest) await work(item)
  }
  const ended = await Promise.allSettled(Array.from({ length: Math.min(limit, items.length) }, worker))
  for (const { status, ...more } of ended) if (status === 'rejected' && 'reason' in more) throw more.reason
}

/** One of each group in turn, so that no group waits for all of another. */
export function inTurns<Item>(items: readonly Item[], groupOf: (item: Item) => string): readonly Item[] {
  const seen = new Map<string, number>()
  const turns = items.map((item) => {
    const group = groupOf(item)
    const turn = seen.get(group) ?? 0
    seen.set(group, turn + 1)
    return { item, turn }
  })
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ item }) => item)
}
