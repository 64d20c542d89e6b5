import { createHash, randomUUID } from 'node:crypto'
import type { ObjectMemory } from '#core/object-memory.ts'
import type { KnownObjects, PackFile } from './pack/index.ts'

/** What is known of a repository's objects from earlier scans. */
export function knownObjects(memory: ObjectMemory, format: 'sha1' | 'sha256'): KnownObjects {
  const idLength = format === 'sha256' ? 32 : 20
  const names = new Map<string, string>()
  /**
   * A pack is known by its own checksum, that of its index, and the packs before it, because these decide which objects are its own. Nobody can
   * know a pack that has no checksum.
   */
  const nameOf = (pack: PackFile, before: readonly PackFile[]): string => {
    const { bytes, packChecksumAt } = pack.index
    const last = before.at(-1)
    const hash = createHash('sha256').update(last === undefined ? format : (names.get(last.path) ?? randomUUID()))
    if (packChecksumAt < 0) hash.update(randomUUID())
    else hash.update(bytes.subarray(packChecksumAt, packChecksumAt + 2 * idLength))
    return hash.digest('hex').slice(0, 32)
  }
  return {
    pack(pack, before) {
      const name = nameOf(pack, before)
      names.set(pack.path, name)
      return memory.recallPack(name)
    },
    object: (idBytes, idAt) => memory.recall(idBytes, idAt, idLength),
    planned(pack, positions) {
      const name = names.get(pack.path)
      if (name !== undefined && pack.index.packChecksumAt >= 0) memory.expectPack(name, { index: pack.index, positions })
    },
  }
}
