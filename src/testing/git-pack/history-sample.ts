import { createHash, randomBytes } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { testRepository, type TestRepository, type TestRepositoryOptions } from '#testing/git-repository.ts'

/** Two forms of reading: packs held in memory, and read in the smallest windows with little memory for bases. */
export const FORMS = [
  ['in memory', {}],
  ['in windows', { maxPackMemoryBytes: 0, windowBytes: 4096, windowCount: 2, maxHeldBytes: 0, baseCacheBytes: 0 }],
] as const

/** A repository with a rename, many versions of a file, tags, an empty and a big file, all loose. Deterministic but for the big file. */
export function history(options: TestRepositoryOptions = {}): TestRepository {
  const repository = testRepository(options)
  onTestFinished(() => repository.remove())
  repository.git('config', 'gc.auto', '0')
  repository.gitWithInput(Buffer.concat([...commands()]), '-c', 'fastimport.unpackLimit=100000', 'fast-import', '--quiet')
  repository.git('reset', '--hard', '--quiet')
  return repository
}

const PERSON = 'Ada Example <ada@example.com> 1767225600 +0000'

/** What `git fast-import` makes the repository from. */
function* commands(): Generator<Buffer> {
  const data = (content: Buffer | string): Buffer => {
    const bytes = Buffer.from(content)
    return Buffer.concat([Buffer.from(`data ${bytes.length}\n`), bytes, Buffer.from('\n')])
  }
  const lines = Array.from({ length: 300 }, (_, i) => `line ${i} ${createHash('sha1').update(String(i)).digest('hex')}`)
  for (let version = 0; version < 40; version++) {
    lines[(version * 37) % lines.length] = `changed in ${version}`
    if (version % 5 === 0) lines.splice(version, 3)
    yield Buffer.from(`commit refs/heads/main\ncommitter ${PERSON}\n`)
    yield data(`version ${version}\n\n${'text '.repeat(version)}`)
    if (version === 0) yield Buffer.concat([Buffer.from('M 644 inline big.bin\n'), data(randomBytes(300_000))])
    if (version === 0) yield Buffer.concat([Buffer.from('M 644 inline empty\n'), data('')])
    if (version === 20) yield Buffer.from('R versions.txt renamed.txt\n')
    yield Buffer.concat([Buffer.from(`M 644 inline ${version < 20 ? 'versions' : 'renamed'}.txt\n`), data(lines.join('\n'))])
    const text = data(`file ${version}\n`.repeat(version + 1))
    yield Buffer.concat([Buffer.from(`M 644 inline src/deep/file-${version % 7}.txt\n`), text])
    if (version % 10 !== 0) continue
    yield Buffer.concat([Buffer.from(`tag v${version}\nfrom refs/heads/main\ntagger ${PERSON}\n`), data(`tag ${version}`)])
  }
}

export function packFiles(repository: TestRepository, ending: string): string[] {
  const folder = repository.file('.git', 'objects', 'pack')
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name))
}
