import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { testGitEnvironment, testRepository } from '#testing/git-repository.ts'
import { gitObjects, walkAll, walkRepository } from '#testing/git-pack/all-objects.ts'
import { FORMS, history, packFiles } from '#testing/git-pack/history-sample.ts'
import { openObjectDatabase } from './object-database.ts'

describe('limits', () => {
  it('does not give objects that are too large, but what is made from them', () => {
    const repository = history()
    repository.git('repack', '-a', '-d', '-q')
    const expected = gitObjects(repository.path, testGitEnvironment())
    const maxObjectBytes = 5000
    const large = [...expected].filter(([, { bytes }]) => bytes.length > maxObjectBytes).map(([oid]) => oid)
    for (const maxBaseBytes of [maxObjectBytes, 1 << 20]) {
      const walked = walkRepository(repository.path, { maxObjectBytes, maxBaseBytes })
      expect(large.length).toBeGreaterThan(2)
      expect(walked.objects.size + walked.failures.length).toBe(expected.size)
      expect(new Set(walked.failures.map(({ reason }) => reason))).toEqual(new Set(['too-large']))
      if (maxBaseBytes > maxObjectBytes) expect(walked.failures.map(({ oid }) => oid).toSorted()).toEqual(large.toSorted())
    }
    const database = openObjectDatabase(repository.path, { maxObjectBytes })
    expect(database.readObject(large[0]!)).toMatchObject({ kind: 'failed', reason: 'too-large' })
    database.close()
  })

  it('does not unpack a blob that claims little and holds much', () => {
    const repository = testRepository()
    onTestFinished(() => repository.remove())
    const oid = repository.gitWithInput(Buffer.alloc(20 << 20), 'hash-object', '-w', '--stdin')
    const database = openObjectDatabase(repository.path, { maxObjectBytes: 1 << 20 })
    expect(database.readObject(oid)).toMatchObject({ kind: 'failed', reason: 'too-large' })
    database.close()
  })
})

describe('damage', () => {
  it('reads another copy of an object when one is damaged', () => {
    const repository = history()
    repository.git('repack', '-a', '-d', '-q')
    const expected = gitObjects(repository.path, testGitEnvironment())
    const all = [...expected.keys()].join('\n')
    const [first = ''] = packFiles(repository, '.pack')
    repository.gitWithInput(all, 'pack-objects', '-q', '--window=0', repository.file('.git', 'objects', 'pack', 'pack'))
    chmodSync(first, 0o644)
    writeFileSync(first, Buffer.alloc(4000, 0x55), { flag: 'r+' })
    const walked = walkRepository(repository.path)
    expect(walked.failures).toEqual([])
    expect(walked.objects.size).toBe(expected.size)
  })

  it('tells of each object that cannot be read, and gives all others', () => {
    const repository = history()
    repository.git('repack', '-a', '-d', '-q')
    const expected = gitObjects(repository.path, testGitEnvironment())
    const [pack = ''] = packFiles(repository, '.pack')
    chmodSync(pack, 0o644)
    writeFileSync(pack, Buffer.alloc(2000, 0x55), { flag: 'r+' })
    for (const [, options] of FORMS) {
      const walked = walkRepository(repository.path, options)
      expect(walked.failures.length).toBeGreaterThan(0)
      expect(new Set(walked.failures.map(({ reason }) => reason))).toEqual(new Set(['object-corrupt']))
      expect(walked.objects.size + walked.failures.length).toBe(expected.size)
    }
  })

  it('tells of packs without a usable index, and of loose files that are no objects', () => {
    const repository = history()
    const name = readdirSync(repository.file('.git', 'objects')).find((one) => one.length === 2) ?? ''
    const file = join(repository.file('.git', 'objects', name), 'f'.repeat(38))
    writeFileSync(file, 'no object')
    mkdirSync(`${file.slice(0, -1)}0`)
    const folder = repository.file('.git', 'objects', 'pack')
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'pack-0.pack'), 'PACK')
    const database = openObjectDatabase(repository.path)
    expect(database.problems).toMatchObject([{ file: expect.stringContaining('pack-0.idx') }])
    const { failures } = walkAll(database)
    expect(failures.map(({ reason }) => reason)).toEqual(['object-corrupt', 'object-corrupt'])
    database.close()
  })

  it('tells of directories that cannot be read, and of packs that are links in a circle or directories', () => {
    const repository = history()
    repository.git('repack', '-a', '-d', '-q')
    const folder = repository.file('.git', 'objects', 'pack')
    symlinkSync('00', repository.file('.git', 'objects', '00'))
    symlinkSync('pack-a.pack', join(folder, 'pack-a.pack'))
    mkdirSync(join(folder, 'pack-b.pack'))
    const database = openObjectDatabase(repository.path)
    const { objects, failures } = walkAll(database)
    expect(objects.size).toBe(gitObjects(repository.path, testGitEnvironment()).size)
    expect(failures).toEqual([])
    const files = database.problems.map(({ file }) => basename(file)).toSorted()
    expect(files).toEqual(['00', 'pack-a.pack', 'pack-b.idx'])
    database.close()
  })
})
