/** Reads UTF-16 as UTF-8, chunk by chunk, and knows where in the original a place in the UTF-8 lies. */
export interface Utf16Decoder {
  /** UTF-8 of the next bytes; ill-formed units become U+FFFD. */
  decode(bytes: Buffer, last: boolean): Buffer
  /** Says that the first `length` bytes of a buffer of decoded text are done with. */
  advance(buffer: Buffer, length: number): void
  /** Byte offset in the original of an offset in the buffer that follows what was advanced over. */
  originalOffset(buffer: Buffer, offset: number): number
}

export function utf16Decoder(kind: 'utf16le' | 'utf16be'): Utf16Decoder {
  const decoder = new TextDecoder(kind === 'utf16le' ? 'utf-16le' : 'utf-16be', { ignoreBOM: true })
  let unitsBefore = 0
  let isStart = true
  return {
    decode(bytes, last) {
      let text = decoder.decode(bytes, { stream: !last })
      if (isStart && text.length > 0) {
        isStart = false
        if (text.startsWith('\ufeff')) {
          unitsBefore = 1
          text = text.slice(1)
        }
      }
      return Buffer.from(text, 'utf8')
    },
    advance(buffer, length) {
      unitsBefore += buffer.toString('utf8', 0, length).length
    },
    originalOffset: (buffer, offset) => 2 * (unitsBefore + buffer.toString('utf8', 0, offset).length),
  }
}
