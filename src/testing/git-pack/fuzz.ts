import { setImmediate } from 'node:timers/promises'
import { BLOB, COMMIT, hexId, OFS_DELTA, REF_DELTA, TREE } from '#git/pack/object-id.ts'
import { buildDelta, buildPack, idOf, indexFileOf, storeOf, type BuiltEntry } from './pack-builder.ts'
import type { PackFile } from '#git/pack/pack-files.ts'
import { parsePackIndex } from '#git/pack/pack-index.ts'
import { planUnits } from '#git/pack/walk-plan.ts'
import { readUnit } from '#git/pack/walk-read.ts'

/** For tests: what came of one mutated input. */
export interface FuzzResult {
  readonly objects: number
  readonly failures: number
  /** The index was refused as a whole. */
  readonly refused: boolean
}

/** Numbers below a bound, the same for the same seed (xorshift32). */
export type Dice = (bound: number) => number

export function dice(seed: number): Dice {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) | 0 || 1
  return (bound) => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % bound
  }
}

const COUNTS_END = 8 + 1024
const LIMITS = { maxObjectBytes: 1 << 16, maxBaseBytes: 1 << 17, maxHeldBytes: 1 << 12, baseCacheBytes: 1 << 12 }

/**
 * Makes a small pack from a seed, damages it, its index, or the deltas before they are packed, and reads all of it. Throws when reading throws, when
 * an object has not the content of its id, or when an object is neither given nor reported.
 */
export function fuzzOnce(seed: number): FuzzResult {
  const roll = dice(seed)
  const way = roll(4)
  const entries = someEntries(roll, way === 0)
  const pack = buildPack(entries)
  const memory = way === 1 || way === 3 ? mutate(pack.memory!, roll) : pack.memory!
  let { index } = pack
  if (way >= 2) {
    const parsed = parsePackIndex(mutatedIndex(indexFileOf(pack), roll), 20)
    if (typeof parsed === 'string') return { objects: 0, failures: 0, refused: true }
    index = parsed
  }
  return { ...readAll({ ...pack, index, memory, end: Math.min(memory.length, pack.end) }, way < 2), refused: false }
}

/** Mostly damages ids and offsets, because nearly every damage to the counts before them is refused. */
function mutatedIndex(file: Uint8Array, roll: Dice): Uint8Array {
  if (roll(4) === 0) return mutate(file, roll)
  return Buffer.concat([file.subarray(0, COUNTS_END), mutate(file.subarray(COUNTS_END), roll, true)])
}

function readAll(pack: PackFile, idsAreRight: boolean): { objects: number; failures: number } {
  const { store, reader } = storeOf([pack], LIMITS)
  const given = new Set<string>()
  const failed = new Set<string>()
  const object = (step: { oid(): string }): void => void given.add(step.oid())
  const failure = ({ oid }: { oid: string }): void => void failed.add(oid)
  try {
    const options = { types: ['blob', 'commit', 'tag', 'tree'], unitBytes: 3000 } as const
    for (const unit of planUnits(store, reader, options))
      readUnit(store, reader, unit, { object, failure }, { verify: idsAreRight })
  } finally {
    store.close()
  }
  for (let i = 0; i < pack.index.count; i++) {
    const oid = hexId(pack.index.bytes, pack.index.idsAt + i * pack.index.idStride, 20)
    if (!given.has(oid) && !failed.has(oid)) throw new Error(`${oid} was neither given nor reported`)
  }
  return { objects: given.size, failures: failed.size }
}

/** A dozen objects: texts, and deltas of all kinds against any of them; with `wild`, deltas and headers are damaged before they are packed. */
function someEntries(roll: Dice, wild: boolean): BuiltEntry[] {
  const entries: BuiltEntry[] = []
  const contents: Buffer[] = []
  const types: number[] = []
  const count = 2 + roll(12)
  for (let i = 0; i < count; i++) {
    const base = i === 0 || roll(3) === 0 ? -1 : roll(i)
    if (base < 0) {
      const text = Buffer.from(`object ${i} ${String(roll(1000)).repeat(roll(60))}`)
      const type = [BLOB, BLOB, TREE, COMMIT][roll(4)]!
      entries.push({ id: idOf(type, text), type, data: text })
      contents.push(text)
      types.push(type)
      continue
    }
    const from = contents[base]!
    const [cut, end] = [roll(from.length), roll(from.length + 1)].toSorted((a, b) => a - b) as [number, number]
    const insert = `new ${i} ${roll(1000)}`
    const content = Buffer.concat([from.subarray(cut, end), Buffer.from(insert), from.subarray(cut, end)])
    const copies = end > cut ? [[cut, end - cut] as const] : []
    let delta = buildDelta(from.length, content.length, ...copies, insert, ...copies)
    if (wild && roll(2) === 0) delta = Buffer.from(mutate(delta, roll))
    const id = idOf(types[base]!, content)
    const isReference = roll(2) === 0
    const baseId = entries[wild && roll(4) === 0 ? roll(entries.length) : base]!.id
    const size = wild && roll(8) === 0 ? 2 ** roll(62) : undefined
    entries.push({ id, type: isReference ? REF_DELTA : OFS_DELTA, data: delta, size, base, baseId })
    contents.push(content)
    types.push(types[base]!)
  }
  return wild ? withForwardBases(entries, roll) : entries
}

/** Lets some reference deltas name later entries, so that circles come to be. */
function withForwardBases(entries: readonly BuiltEntry[], roll: Dice): BuiltEntry[] {
  return entries.map((entry) =>
    entry.type === REF_DELTA && roll(4) === 0 ? { ...entry, baseId: entries[roll(entries.length)]!.id } : entry,
  )
}

/** Flips bits, overwrites, cuts off, takes out or doubles pieces. */
export function mutate(bytes: Uint8Array, roll: Dice, isLengthKept = false): Uint8Array {
  let mutated = Buffer.from(bytes)
  for (let times = 1 + roll(4); times > 0 && mutated.length > 0; times--) {
    const at = roll(mutated.length)
    const length = roll(16)
    const way = roll(isLengthKept ? 5 : 8)
    if (way < 4) mutated[at]! ^= 1 << roll(8)
    else if (way === 4) mutated.fill([0, 0xff, 0x80, roll(256)][roll(4)]!, at, Math.min(at + length, mutated.length))
    else if (way === 5) mutated = mutated.subarray(0, at)
    else if (way === 6) mutated = Buffer.concat([mutated.subarray(0, at), mutated.subarray(at + length)])
    else mutated = Buffer.concat([mutated.subarray(0, at + length), mutated.subarray(at)])
  }
  return mutated
}

/** Run by hand: `node src/testing/git-pack/fuzz.ts 1000000 [first seed]`. Tells the seed of every input that is read wrongly. */
async function main(count: number, first: number): Promise<void> {
  const sums = { objects: 0, failures: 0, refused: 0, wrong: 0, slowestMs: 0 }
  for (let seed = first; seed < first + count; seed++) {
    // Closed zlib states are freed between turns of the event loop.
    if (seed % 256 === 0) await setImmediate()
    const start = performance.now()
    try {
      const { objects, failures, refused } = fuzzOnce(seed)
      sums.objects += objects
      sums.failures += failures
      sums.refused += Number(refused)
    } catch (error) {
      sums.wrong++
      process.stderr.write(`seed ${seed}: ${error instanceof Error ? error.stack : String(error)}\n`)
    }
    sums.slowestMs = Math.max(sums.slowestMs, performance.now() - start)
  }
  console.log({ inputs: count, ...sums, peakMiB: process.resourceUsage().maxRSS >> 10 })
}

if (import.meta.main) await main(Number(process.argv[2] ?? 10_000), Number(process.argv[3] ?? 1))
