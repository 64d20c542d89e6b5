/** A hash that stands for a content, at a place in these bytes. Only valid during the call that it is given to. */
export interface ContentIdentity {
  readonly idBytes: Uint8Array
  readonly idAt: number
}

/**
 * What earlier scans with the same rules and options found in objects that are named by a hash of their content. For the main
 * thread. Never says that a scan would find nothing where it would not.
 */
export interface ObjectMemory {
  /**
   * Takes the earlier result of an object over into this scan; false when there is none, and the object must be scanned. To be
   * asked once for each object of a repository.
   */
  recall(idBytes: Uint8Array, idAt: number, idLength: number): boolean
  /**
   * The same for an object in which nothing was found at all, whatever the rest of it is asked for: then there is nothing in any part of it either. To be asked
   * once for each time that it is counted. `oid` in hex.
   */
  recallClean(oid: string): boolean
  /**
   * The same for all objects of a pack: gives the places in its index of those that are still to be asked for one by one.
   * Undefined when the pack is unknown.
   */
  recallPack(name: string): readonly number[] | undefined
  /** Tells which objects a pack has, so that the pack is known next time if all of them are read: ids, a stretch of bytes each. */
  expectPack(name: string, pack: ExpectedPack): void
  /** Something a source has noted down in an earlier scan. */
  note(name: string): unknown
  /** Notes something down for later scans: what JSON can hold. It is kept encrypted. */
  keepNote(name: string, value: object): void
}

export interface ExpectedPack {
  /** The ids of the index, `idLength` bytes every `idStride`, from `idsAt` on. */
  readonly index: {
    readonly bytes: Uint8Array
    readonly idsAt: number
    readonly idStride: number
    readonly idLength: number
  }
  /** Places in the index. */
  readonly positions: Uint32Array
}
