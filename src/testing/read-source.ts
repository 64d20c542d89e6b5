import type { Content, Skipped, Source, SourceContext, Unit } from '#core/source.ts'

/** A content with its bytes, and what was skipped, in order. */
export interface Reading {
  readonly contents: readonly { readonly file: string; readonly text: string; readonly isStream: boolean }[]
  readonly skips: readonly Skipped['skip'][]
}

export function sourceContext(given: Partial<SourceContext> = {}): SourceContext {
  return { signal: new AbortController().signal, maxFileBytes: 100 << 20, binary: false, ...given }
}

/** Reads every content in full, in order, as the scanner does. The text is one character a byte. */
export async function readAll(pieces: AsyncIterable<Content | Skipped>): Promise<Reading> {
  const contents: { file: string; text: string; isStream: boolean }[] = []
  const skips: Skipped['skip'][] = []
  for await (const piece of pieces) {
    if (piece.kind === 'skipped') skips.push(piece.skip)
    else contents.push({ file: piece.origin.file, ...(await textOf(piece)) })
  }
  return { contents, skips }
}

/** Plans, sends each unit through a structured clone as a thread would get it, and reads it. */
export async function readSource<Options, Work>(
  source: Source<Options, Work>,
  options: Options,
  context = sourceContext(),
): Promise<Reading & { readonly units: readonly Unit<Work>[] }> {
  const contents: Reading['contents'][number][] = []
  const skips: Skipped['skip'][] = []
  const units: Unit<Work>[] = []
  for await (const planned of source.plan(options, context)) {
    if (planned.kind === 'skipped') {
      skips.push(planned.skip)
      continue
    }
    units.push(planned)
    const reading = await readAll(source.read(structuredClone(planned.work), context))
    contents.push(...reading.contents)
    skips.push(...reading.skips)
  }
  return { contents, skips, units }
}

async function textOf({ bytes }: Content): Promise<{ text: string; isStream: boolean }> {
  if (bytes instanceof Uint8Array) return { text: Buffer.from(bytes).toString('latin1'), isStream: false }
  const chunks: Uint8Array[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return { text: Buffer.concat(chunks).toString('latin1'), isStream: true }
}
