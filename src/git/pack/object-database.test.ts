import { once } from 'node:events'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { testGitEnvironment, type TestRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { gitObjects, walkAll, walkRepository } from '#testing/git-pack/all-objects.ts'
import { FORMS, history, packFiles } from '#testing/git-pack/history-sample.ts'
import { openObjectDatabase, openSharedDatabase, type SharedDatabase } from './object-database.ts'
import type { WalkUnit } from './walk-plan.ts'

function expectSameAsGit(path: string): void {
  const expected = gitObjects(path, testGitEnvironment())
  for (const [, options] of FORMS) {
    for (const unitBytes of [undefined, 2000]) {
      const walked = walkRepository(path, options, unitBytes)
      expect(walked.failures).toEqual([])
      expect(walked.objects.size).toBe(expected.size)
      for (const [oid, { type, bytes }] of expected) {
        expect(walked.objects.get(oid)?.type).toBe(type)
        expect(walked.objects.get(oid)?.bytes.equals(bytes)).toBe(true)
      }
    }
    const database = openObjectDatabase(path, options)
    for (const [oid, { type, bytes }] of expected) {
      const read = database.readObject(oid)
      expect(read).toMatchObject({ kind: 'object', type })
      expect(read.kind === 'object' && bytes.equals(read.bytes)).toBe(true)
    }
    expect(database.problems).toEqual([])
    database.close()
  }
}

/** Reads units in a thread of its own; gives the ids. */
async function readInWorker(shared: SharedDatabase, units: readonly WalkUnit[]): Promise<string[]> {
  const code = `
    const { parentPort, workerData } = require('node:worker_threads')
    import(workerData.module).then(({ openSharedDatabase }) => {
      const database = openSharedDatabase(workerData.shared)
      const found = []
      const failure = ({ oid, detail }) => found.push(oid + ' ' + detail)
      for (const unit of workerData.units) database.readUnit(unit, { object: (step) => found.push(step.oid()), failure }, { verify: true })
      database.close()
      parentPort.postMessage(found)
    })`
  const module = new URL('index.ts', import.meta.url).href
  const worker = new Worker(code, { eval: true, workerData: { module, shared, units }, execArgv: [] })
  const [found] = (await once(worker, 'message')) as [string[]]
  await worker.terminate()
  return found
}

/** Takes all objects out of the repository's packs and puts them back as one pack made by `pack-objects` with these options. */
function packBy(repository: TestRepository, ...options: string[]): void {
  repository.git('repack', '-a', '-d', '-q')
  const ids = [...gitObjects(repository.path, testGitEnvironment()).keys()].join('\n')
  const old = [...packFiles(repository, ''), ...packFiles(repository, 'multi-pack-index')]
  repository.gitWithInput(
    ids,
    'pack-objects',
    '-q',
    '--no-reuse-delta',
    ...options,
    repository.file('.git', 'objects', 'pack', 'pack'),
  )
  for (const file of old) rmSync(file, { force: true })
}

describe('openObjectDatabase', () => {
  it.for(['sha1', 'sha256'] as const)(
    'reads every object of a %s repository: loose, packed, and packed deep',
    (objectFormat) => {
      const repository = history({ objectFormat })
      expectSameAsGit(repository.path)
      repository.git('repack', '-a', '-d', '-q')
      expectSameAsGit(repository.path)
      repository.git('repack', '-a', '-d', '-f', '-q', '--depth=4095', '--window=60')
      expectSameAsGit(repository.path)
      expect(walkRepository(repository.path).deltas).toBeGreaterThan(20)
    },
  )

  it('reads packs whose deltas name their bases by id', () => {
    const repository = history()
    packBy(repository, '--window=20')
    const packed = walkRepository(repository.path)
    expectSameAsGit(repository.path)
    expect(packed.deltas).toBeGreaterThan(20)
  })

  it('reads indexes of version 1 and 64-bit offsets', () => {
    const repository = history()
    packBy(repository, '--delta-base-offset', '--index-version=1')
    expectSameAsGit(repository.path)
    packBy(repository, '--delta-base-offset', '--index-version=2,0x40')
    expectSameAsGit(repository.path)
  })

  it('reads several packs with objects in common and a multi-pack-index, each object once', () => {
    const repository = history()
    repository.git('repack', '-d', '-q')
    for (let i = 0; i < 3; i++) {
      repository.write('renamed.txt', `new ${i}\n`.repeat(100))
      repository.commit(`more ${i}`)
      repository.git('repack', '-q')
    }
    const all = [...gitObjects(repository.path, testGitEnvironment()).keys()].join('\n')
    repository.gitWithInput(all, 'pack-objects', '-q', repository.file('.git', 'objects', 'pack', 'pack'))
    expect(packFiles(repository, '.pack').length).toBeGreaterThan(3)
    expectSameAsGit(repository.path)
    repository.git('multi-pack-index', 'write')
    expectSameAsGit(repository.path)
  })

  it('finds objects by the multi-pack-index when the index of a pack is gone or damaged', () => {
    const repository = history()
    repository.git('repack', '-a', '-d', '-q')
    repository.git('multi-pack-index', 'write')
    const expected = gitObjects(repository.path, testGitEnvironment())
    const [index = ''] = packFiles(repository, '.idx')
    rmSync(index)
    expect(walkRepository(repository.path).objects.size).toBe(expected.size)
    writeFileSync(index, 'damaged')
    expect(walkRepository(repository.path).objects.size).toBe(expected.size)
  })

  it('reads worktrees, bare repositories, and .git files', () => {
    const repository = history()
    const root = tempDirectory()
    repository.git('worktree', 'add', '-q', join(root, 'tree'), 'HEAD')
    repository.git('clone', '-q', '--bare', repository.path, join(root, 'bare.git'))
    repository.git('clone', '-q', '--separate-git-dir', join(root, 'elsewhere'), repository.path, join(root, 'linked'))
    for (const name of ['tree', 'bare.git', 'linked', 'elsewhere']) expectSameAsGit(join(root, name))
    expectSameAsGit(repository.file('.git'))
  })

  it('reads objects of alternates, also relative, in a row, and in a circle', () => {
    const repository = history()
    const root = tempDirectory()
    repository.git('clone', '-q', '--shared', repository.path, join(root, 'one'))
    repository.git('clone', '-q', '--shared', join(root, 'one'), join(root, 'two'))
    expectSameAsGit(join(root, 'two'))
    writeFileSync(join(root, 'two', '.git', 'objects', 'info', 'alternates'), '# comment\n../../../one/.git/objects\n')
    expectSameAsGit(join(root, 'two'))
    writeFileSync(repository.file('.git', 'objects', 'info', 'alternates'), `${join(root, 'two', '.git', 'objects')}\n`)
    expect(walkRepository(join(root, 'two')).objects.size).toBe(walkRepository(repository.path).objects.size)
  })

  it('tells an alternate that is not there', () => {
    const repository = history()
    writeFileSync(repository.file('.git', 'objects', 'info', 'alternates'), '/nowhere/at/all\n')
    const database = openObjectDatabase(repository.path)
    expect(database.problems).toMatchObject([{ detail: expect.stringContaining('/nowhere/at/all') }])
    database.close()
  })

  it('reads shallow and partial clones, and tells which objects a server still has', () => {
    const repository = history()
    repository.git('config', 'uploadpack.allowFilter', 'true')
    const root = tempDirectory()
    const url = `file://${repository.path}`
    repository.git('clone', '-q', '--depth=3', url, join(root, 'shallow'))
    repository.git('clone', '-q', '--bare', '--filter=blob:none', url, join(root, 'partial'))
    const missing = repository.git('rev-parse', 'HEAD:big.bin')
    for (const name of ['shallow', 'partial']) expectSameAsGit(join(root, name))
    const shallow = openObjectDatabase(join(root, 'shallow'))
    expect(shallow.place.shallowCommits).toHaveLength(1)
    const partial = openObjectDatabase(join(root, 'partial'))
    expect(partial.place).toMatchObject({ partial: true, shallowCommits: [] })
    expect(partial.has(missing)).toBe(false)
    expect(partial.readObject(missing)).toMatchObject({ kind: 'failed', oid: missing, reason: 'object-missing' })
    shallow.close()
    partial.close()
  })

  it('gives only the types that are asked for', () => {
    const repository = history()
    repository.git('repack', '-q')
    repository.write('loose', 'loose')
    repository.commit('loose')
    const expected = gitObjects(repository.path, testGitEnvironment())
    const database = openObjectDatabase(repository.path)
    for (const type of ['blob', 'commit', 'tag', 'tree'] as const) {
      const ids = [...walkAll(database, 5000, [type]).objects.keys()]
      const wanted = [...expected].filter(([, object]) => object.type === type)
      expect(ids.toSorted()).toEqual(wanted.map(([oid]) => oid).toSorted())
    }
    database.close()
  })

  it('plans the same units each time, and reads them through what it shares', () => {
    const repository = history()
    repository.git('repack', '-a', '-d', '-q')
    const options = { types: ['blob'], unitBytes: 3000 } as const
    const database = openObjectDatabase(repository.path, { maxPackMemoryBytes: 0 })
    const units = database.planUnits(options)
    expect(units.length).toBeGreaterThan(3)
    expect(database.planUnits(options)).toEqual(units)
    const other = openSharedDatabase(structuredClone(database.share()))
    expect(other.planUnits(options)).toEqual(units)
    expect(walkAll(other).objects.size).toBe(walkAll(database).objects.size)
    other.close()
    expect(walkAll(database).failures).toEqual([])
    database.close()
  })

  it('goes on reading while git packs everything anew', () => {
    const repository = history()
    repository.git('repack', '-q')
    repository.write('second', 'pack')
    repository.commit('second')
    repository.git('repack', '-q')
    const expected = gitObjects(repository.path, testGitEnvironment())
    const database = openObjectDatabase(repository.path, { maxPackMemoryBytes: 0 })
    repository.git('repack', '-a', '-d', '-f', '-q')
    expect(walkAll(database).objects.size).toBe(expected.size)
    database.close()
  })

  it('reads units of packs that vanished before they were opened from the new packs', () => {
    const repository = history()
    repository.git('repack', '-a', '-d', '-q')
    const expected = gitObjects(repository.path, testGitEnvironment())
    const database = openObjectDatabase(repository.path, { maxPackMemoryBytes: 0 })
    const units = database.planUnits({ types: ['blob', 'commit', 'tag', 'tree'] })
    const { place, limits, packs } = database.share()
    // As in another process: the open files of this one are not there.
    const closed = packs.map(({ path, index, end }) => ({ path, index, end }))
    repository.write('more', 'more')
    repository.commit('so that the new pack has another name')
    repository.git('repack', '-a', '-d', '-q')
    const other = openSharedDatabase({ place, limits, packs: closed })
    const found = new Set<string>()
    const failure = ({ detail }: { detail: string }): never => expect.unreachable(detail)
    for (const unit of units)
      other.readUnit(unit, { object: (step) => void found.add(step.oid()), failure }, { verify: true })
    expect(found).toEqual(new Set(expected.keys()))
    other.close()
    database.close()
  })

  it('shares packs and units with workers', async () => {
    const repository = history()
    repository.git('repack', '-a', '-d', '-q')
    const expected = gitObjects(repository.path, testGitEnvironment())
    for (const [, options] of FORMS) {
      const database = openObjectDatabase(repository.path, options)
      const units = database.planUnits({ types: ['blob', 'commit', 'tag', 'tree'], unitBytes: 20_000 })
      const halves = [units.filter((_, i) => i % 2 === 0), units.filter((_, i) => i % 2 === 1)]
      const found = await Promise.all(halves.map((half) => readInWorker(database.share(), half)))
      expect(found.flat().toSorted()).toEqual([...expected.keys()].toSorted())
      database.close()
    }
  })

  it('finds an object that was packed after opening', () => {
    const repository = history()
    const database = openObjectDatabase(repository.path)
    const oid = repository.git('rev-parse', 'HEAD:renamed.txt')
    repository.git('repack', '-a', '-d', '-q')
    repository.git('prune-packed')
    expect(database.readObject(oid).kind).toBe('object')
    database.close()
  })

  it('refuses what is no repository', () => {
    expect(() => openObjectDatabase(tempDirectory({ a: 'b' }))).toThrow(
      expect.objectContaining({ code: 'E_NOT_A_REPOSITORY' }),
    )
  })
})
