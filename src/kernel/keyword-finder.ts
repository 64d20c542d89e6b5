/** Takes a hit: the keyword's number, and the offset after its last byte. */
export type OnHit = (keyword: number, end: number) => void

/** Finds all keywords of its tables in bytes. */
export interface KeywordFinder {
  /** `simd`: the WebAssembly kernel. `scalar`: its twin in TypeScript, several times slower. */
  readonly engine: 'simd' | 'scalar'
  /**
   * Calls `onHit` for every occurrence of every keyword that passes its test, overlapping ones too, by end and then longest
   * first. Memory is bounded whatever the content. `onHit` must not search with the same finder.
   */
  find(bytes: Uint8Array, onHit: OnHit): void
  /** The same without the tests of what stands around it. */
  findAll(bytes: Uint8Array, onHit: OnHit): void
}
