import { markFinder } from '#kernel/index.ts'
import { TOKEN } from './byte-classes.ts'
import { ChainFinder, kindOf, type EscapeChain } from './escape-chains.ts'
import { runAt, type TokenRun } from './token-run.ts'

/** A text of its own among the bytes that are searched: `[start, end)`. Ascending, disjoint. */
export interface Extent {
  readonly start: number
  readonly end: number
}

/** Takes what may be encoded, with the extent that it lies in. */
export interface RegionSink<In extends Extent> {
  run(run: TokenRun, extent: In): void
  chain(chain: EscapeChain, extent: In): void
}

class Places {
  list = new Int32Array(256)
  count = 0

  add(place: number): void {
    // One may be told twice, and some places in reverse at the seams of the search.
    if (this.count > 0 && this.list[this.count - 1]! >= place) return
    if (this.count === this.list.length) {
      const larger = new Int32Array(this.list.length * 2)
      larger.set(this.list)
      this.list = larger
    }
    this.list[this.count++] = place
  }
}

const spare: Marks[] = []

/** Places at which something encoded may begin, ascending: a list that grows and is reused. */
export class Marks {
  readonly runs = new Places()
  readonly escapes = new Places()

  get isEmpty(): boolean {
    return this.runs.count === 0 && this.escapes.count === 0
  }

  clear(): this {
    this.runs.count = 0
    this.escapes.count = 0
    return this
  }

  /** Adds those in `[from, to)`. Of what lies across the ends, not all may be seen. */
  addFrom(bytes: Uint8Array, from: number, to: number): this {
    const { runs, escapes } = this
    markFinder().find(bytes, from, to, (place) => (TOKEN[bytes[place]!] === 1 ? runs : escapes).add(place))
    return this
  }

  /** Adds those of others that lie behind its own. */
  append({ runs, escapes }: Marks): void {
    for (let i = 0; i < runs.count; i++) this.runs.add(runs.list[i]!)
    for (let i = 0; i < escapes.count; i++) this.escapes.add(escapes.list[i]!)
  }

  /** Empty ones: to be given back, since most searches need little. */
  static take(): Marks {
    return spare.pop() ?? new Marks()
  }

  giveBack(): void {
    spare.push(this.clear())
  }
}

/**
 * Finds what may be encoded at the marks: runs of token bytes, and chains of escapes. Nothing reaches
 * from one extent to the next. The sink is made when there is something for it.
 */
export function giveRegions<In extends Extent>(
  bytes: Uint8Array,
  { runs, escapes }: Marks,
  extents: readonly In[],
  sinkOf: () => RegionSink<In>,
): void {
  if (runs.count > 0) giveRuns(bytes, runs, extents, sinkOf)
  if (escapes.count > 0) giveChains(bytes, escapes, extents, sinkOf())
}

function giveRuns<In extends Extent>(
  bytes: Uint8Array,
  runs: Places,
  extents: readonly In[],
  sinkOf: () => RegionSink<In>,
): void {
  let sink: RegionSink<In> | undefined
  let extent = 0
  let done = 0
  for (let i = 0; i < runs.count; i++) {
    const place = runs.list[i]!
    if (place < done) continue
    while (extents[extent]!.end <= place) if (++extent === extents.length) return
    const { start, end } = extents[extent]!
    if (place < start) continue
    const run = runAt(bytes, place, start, end)
    done = run.end
    sink ??= sinkOf()
    sink.run(run, extents[extent]!)
  }
}

function giveChains<In extends Extent>(
  bytes: Uint8Array,
  escapes: Places,
  extents: readonly In[],
  sink: RegionSink<In>,
): void {
  let extent = 0
  const finder = new ChainFinder(bytes, (chain) => sink.chain(chain, extents[extent]!))
  finder.enter(extents[0]!.start, extents[0]!.end)
  for (let i = 0; i < escapes.count; i++) {
    const place = escapes.list[i]!
    if (kindOf(bytes[place]!) === undefined) continue
    if (extents[extent]!.end <= place) {
      finder.end()
      while (extents[extent]!.end <= place) if (++extent === extents.length) return
      finder.enter(extents[extent]!.start, extents[extent]!.end)
    }
    if (place >= extents[extent]!.start) finder.add(place)
  }
  finder.end()
}
