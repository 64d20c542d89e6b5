import { expect, it } from 'vitest'
import { HeldDocuments, type HeldDocument } from './held-documents.ts'

const document = (bytes: Buffer, name: string): HeldDocument => ({
  origin: { file: name },
  kind: 'pdf',
  bytes,
  raw: undefined,
  countsAs: 'blobs',
  identity: { idBytes: Buffer.from(`..${name}`.padEnd(40)), idAt: 2 },
})

it('keeps copies up to its bound, and leaves the rest to later visits, each once and in order', () => {
  const documents = new HeldDocuments(100)
  const shared = Buffer.alloc(60)
  const rounds: string[][] = []
  do {
    for (const name of ['a', 'b', 'huge', 'c', 'd']) {
      const bytes = name === 'huge' ? Buffer.alloc(500) : name === 'd' ? shared.subarray(0, 40) : shared.fill(name)
      if (documents.isNext()) documents.hold(document(bytes, name))
    }
    const isLast = !documents.hasMore
    shared.fill('x')
    rounds.push(
      documents
        .take()
        .map(
          ({ origin, bytes, identity }) =>
            `${origin.file} ${bytes.toString('latin1', 0, 1)} ${String.fromCharCode(identity!.idBytes[0]!)}`,
        ),
    )
    if (isLast) break
  } while (rounds.length < 9)
  expect(rounds).toEqual([['a a a'], ['b b b'], ['huge \0 h'], ['c c c', 'd c d']])
})
