import { hexId } from './object-id.ts'
import type { PackFile } from './pack-files.ts'
import { idAt } from './pack-index.ts'
import type { WalkUnit } from './walk-plan.ts'

/** The ids of the first and the last object of a unit, for naming it; none when its pack is not among these. */
export function unitEnds(packs: readonly PackFile[], unit: WalkUnit): readonly string[] {
  if (unit.kind === 'objects') return unit.oids.length === 0 ? [] : [unit.oids[0]!, unit.oids.at(-1)!]
  const index = packs.find(({ path }) => path === unit.pack)?.index
  if (index === undefined || unit.to <= unit.from) return []
  return [unit.from, unit.to - 1].map((step) => hexId(index.bytes, idAt(index, unit.steps.positions[step]!), index.idLength))
}
