/** A content that is searched. */
export interface Haystack {
  readonly bytes: Buffer
  /** The bytes read as latin1, so that offsets agree. Made when it is first asked for. */
  readonly text: string
}

export function haystackOf(bytes: Buffer): Haystack {
  return new LazyHaystack(bytes)
}

class LazyHaystack implements Haystack {
  readonly bytes: Buffer
  #text: string | undefined

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  get text(): string {
    return (this.#text ??= this.bytes.toString('latin1'))
  }
}
