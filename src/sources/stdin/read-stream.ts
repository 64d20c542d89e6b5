import type { Content, Skipped } from '#core/source.ts'
import { skippedByError } from '#files/index.ts'

/** The stream as one content. If it breaks, what came before is given all the same, and then a gap. */
export async function* readStream(
  stream: AsyncIterable<Uint8Array>,
  place: string,
  signal: AbortSignal,
): AsyncGenerator<Content | Skipped> {
  let failure: unknown
  async function* bytes(): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of stream) {
        signal.throwIfAborted()
        yield chunk
      }
    } catch (error) {
      if (signal.aborted) throw error
      failure = error
    }
  }
  yield { kind: 'content', origin: { file: place }, bytes: bytes() }
  if (failure !== undefined) yield skippedByError(place, failure)
}
