/**
 * Aho–Corasick over bytes with ASCII case folded (Aho, Corasick 1975), as one dense table: a step is one load for the
 * byte's class and one for the next state. States that end a keyword are numbered last, so that the hot loop tells a hit
 * by one comparison.
 */
export interface KeywordAutomaton {
  /** Keyword numbers that end in an accepting state, by `state - firstAccepting`. */
  readonly outputs: readonly (readonly number[])[]
  readonly firstAccepting: number
  readonly classOf: Uint8Array
  readonly classes: number
  /** `state * classes + class` → next state, itself already multiplied by `classes`. */
  readonly next: Uint32Array
}

/** Lower case for ASCII letters only: keywords are bytes, and `Ã` may be half of a character. */
export function foldAscii(text: string): string {
  return text.replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** Builds the automaton. Keywords are bytes read as latin1, at least one; cost grows with their total length times the alphabet. */
export function buildKeywordAutomaton(keywords: readonly string[]): KeywordAutomaton {
  const { classOf, classes } = byteClasses(keywords)
  const goto: Int32Array[] = [new Int32Array(classes).fill(-1)]
  const outputs: number[][] = [[]]
  for (const [number, keyword] of keywords.entries()) {
    let state = 0
    for (const byte of Buffer.from(foldAscii(keyword), 'latin1')) {
      const symbol = classOf[byte]!
      let target = goto[state]![symbol]!
      if (target < 0) {
        target = goto.length
        goto.push(new Int32Array(classes).fill(-1))
        outputs.push([])
        goto[state]![symbol] = target
      }
      state = target
    }
    outputs[state]!.push(number)
  }
  completeTransitions(goto, outputs)
  return renumber(goto, outputs, classOf, classes)
}

/** Class 0 is every byte that occurs in no keyword; upper and lower case share a class. */
function byteClasses(keywords: readonly string[]): { classOf: Uint8Array; classes: number } {
  const classOf = new Uint8Array(256)
  let classes = 1
  for (const keyword of keywords) {
    for (const byte of Buffer.from(foldAscii(keyword), 'latin1')) {
      if (classOf[byte] !== 0) continue
      classOf[byte] = classes
      if (byte >= 0x61 && byte <= 0x7a) classOf[byte - 32] = classes
      classes++
    }
  }
  return { classOf, classes }
}

/** Fills the missing transitions along failure links, breadth first, and collects each state's outputs. */
function completeTransitions(goto: readonly Int32Array[], outputs: number[][]): void {
  const fail = new Int32Array(goto.length)
  const queue: number[] = []
  const root = goto[0]!
  for (let symbol = 0; symbol < root.length; symbol++) {
    if (root[symbol]! < 0) root[symbol] = 0
    else queue.push(root[symbol]!)
  }
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head]!
    const row = goto[state]!
    const fallback = goto[fail[state]!]!
    outputs[state]!.push(...outputs[fail[state]!]!)
    for (let symbol = 0; symbol < row.length; symbol++) {
      const target = row[symbol]!
      if (target < 0) {
        row[symbol] = fallback[symbol]!
      } else {
        fail[target] = fallback[symbol]!
        queue.push(target)
      }
    }
  }
}

function renumber(
  goto: readonly Int32Array[],
  outputs: readonly number[][],
  classOf: Uint8Array,
  classes: number,
): KeywordAutomaton {
  const plain = outputs.flatMap((out, state) => (out.length === 0 ? [state] : []))
  const accepting = outputs.flatMap((out, state) => (out.length === 0 ? [] : [state]))
  const order = [...plain, ...accepting]
  const place = new Uint32Array(order.length)
  for (const [index, state] of order.entries()) place[state] = index
  const next = new Uint32Array(order.length * classes)
  for (const [index, state] of order.entries()) {
    const row = goto[state]!
    for (let symbol = 0; symbol < classes; symbol++) next[index * classes + symbol] = place[row[symbol]!]! * classes
  }
  return {
    outputs: accepting.map((state) => outputs[state]!),
    firstAccepting: plain.length * classes,
    classOf,
    classes,
    next,
  }
}

/** Calls `onHit` with each state's output list and the offset after the keyword's last byte, in order of offset. */
export function findKeywords(
  automaton: KeywordAutomaton,
  bytes: Uint8Array,
  onHit: (keywords: readonly number[], end: number) => void,
): void {
  const { classOf, classes, next, firstAccepting, outputs } = automaton
  let state = 0
  for (let i = 0; i < bytes.length; i++) {
    state = next[state + classOf[bytes[i]!]!]!
    if (state >= firstAccepting) onHit(outputs[(state - firstAccepting) / classes]!, i + 1)
  }
}
