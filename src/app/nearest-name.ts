/** Names and texts longer than this are not compared: nobody mistypes them, and the work stays small. */
const MAX_LENGTH = 64

/** The known name that a mistyped one most likely means, or undefined when none is near. Case and `-`/`_` do not count. */
export function nearestName(text: string, known: Iterable<string>): string | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const given = plain(text)
  let best: string | undefined
  let least = Math.max(1, Math.floor(given.length / 3)) + 1
  for (const name of known) {
    if (name.length > MAX_LENGTH) continue
    const distance = editDistance(given, plain(name))
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll(/[-_]/g, '')
}

/** Levenshtein's distance: how many letters to add, take away or change. */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 0; i < from.length; i++) {
    const next = [i + 1]
    for (let j = 0; j < to.length; j++) {
      const change = row[j]! + (from[i] === to[j] ? 0 : 1)
      next.push(Math.min(change, row[j + 1]! + 1, next[j]! + 1))
    }
    row = next
  }
  return row[to.length]!
}
