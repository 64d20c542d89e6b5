import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { testRepository } from '#testing/git-repository.ts'
import { dice, mutate } from '#testing/git-pack/fuzz.ts'
import { openObjectDatabase } from './object-database.ts'

const COUNT = Number(process.env['KAGIBAN_FUZZ_FILES'] ?? 400)

/** Every file of an object directory, with what it holds. */
function filesOf(directory: string): { readonly path: string; readonly bytes: Buffer }[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => ({ path, bytes: readFileSync(path) }))
}

it(
  'goes on whatever file of the database is damaged or gone',
  () => {
    const repository = testRepository()
    onTestFinished(() => repository.remove())
    for (let i = 0; i < 4; i++) {
      repository.write('versions', Array.from({ length: 60 }, (_, line) => `${line} ${line === i * 9 ? i : ''}`).join('\n'))
      repository.commit(`version ${i}`)
      if (i === 1 || i === 2) repository.git('repack', '-d', '-q')
    }
    repository.git('multi-pack-index', 'write')
    mkdirSync(repository.file('.git', 'objects', 'info'), { recursive: true })
    writeFileSync(repository.file('.git', 'objects', 'info', 'alternates'), '../../../else/objects\n')
    const files = filesOf(repository.file('.git', 'objects')).concat(
      ['config', 'HEAD'].map((name) => repository.file('.git', name)).map((path) => ({ path, bytes: readFileSync(path) })),
    )
    for (const { path } of files) chmodSync(path, 0o644)
    const roll = dice(7)
    const reasons = new Set<string>()
    let objects = 0
    for (let i = 0; i < COUNT; i++) {
      // Often two at once, so that an index is gone and the multi-pack-index damaged.
      const chosen = [files[roll(files.length)]!, files[roll(files.length)]!].slice(roll(2))
      for (const { path, bytes } of chosen) {
        if (roll(6) === 0) rmSync(path, { force: true })
        else writeFileSync(path, mutate(bytes, roll))
      }
      const database = openObjectDatabase(repository.path, { maxObjectBytes: 1 << 20, maxPackMemoryBytes: roll(2) << 20 })
      const object = (): void => void objects++
      const units = database.planUnits({ types: ['blob', 'commit', 'tag', 'tree'] })
      for (const unit of units)
        database.readUnit(unit, { object, failure: ({ reason }) => void reasons.add(reason) }, { verify: true })
      for (const { file } of database.problems) reasons.add(file.replace(/^.*[./]/, ''))
      database.close()
      for (const { path, bytes } of chosen) writeFileSync(path, bytes)
    }
    expect(objects).toBeGreaterThan(COUNT * 5)
    expect([...reasons]).toEqual(expect.arrayContaining(['object-corrupt', 'pack', 'idx', 'multi-pack-index', 'alternates']))
  },
  60_000 + COUNT * 100,
)
