/** The same items. The first is asked for before `meanwhile` runs, so that one waits while the other works. */
export async function* begun<T>(items: AsyncIterable<T>, meanwhile: () => Promise<unknown>): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]()
  const first = iterator.next()
  // Told below.
  first.catch(() => {})
  try {
    await meanwhile()
    for (let item = await first; item.done !== true; item = await iterator.next()) yield item.value
  } finally {
    await iterator.return?.()
  }
}
