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

/** Places of both sorts, reused from one search to the next where one is not within the other. */
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

const spare: Places[] = []

/** Is there any sign of encoded text in `[from, to)`? */
export function hasSigns(bytes: Uint8Array, from: number, to: number): boolean {
  return markFinder().hasAny(bytes, from, to)
}

/**
 * Finds what may be encoded in `[from, to)`: runs of token bytes, and chains of escapes. `from` and `to` lie in no such thing. Nothing reaches
 * from one extent to the next. The sink is made when there is something for it.
 */
export function findRegions<In extends Extent>(
  bytes: Uint8Array,
  from: number,
  to: number,
  extents: readonly In[],
  sinkOf: () => RegionSink<In>,
): void {
  if (extents.length === 0) return
  const runs = spare.pop() ?? new Places()
  const escapes = spare.pop() ?? new Places()
  runs.count = 0
  escapes.count = 0
  markFinder().find(bytes, from, to, (place) => (TOKEN[bytes[place]!] === 1 ? runs : escapes).add(place))
  if (runs.count > 0) giveRuns(bytes, runs, extents, sinkOf)
  if (escapes.count > 0) giveChains(bytes, escapes, extents, sinkOf())
  spare.push(runs, escapes)
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
