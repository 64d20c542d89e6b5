/** Text and bytes of the same content: the text is the bytes read as latin1, so that offsets agree. */
export interface Haystack {
  readonly bytes: Buffer
  readonly text: string
}
