import { afterEach, beforeEach, expect, it } from 'vitest'
import { testRepository, type TestRepository } from '#testing/git-repository.ts'
import { openObjectDatabase, unitEnds } from './index.ts'

let repository: TestRepository
beforeEach(() => {
  repository = testRepository()
  for (const name of ['a', 'b', 'c', 'd']) repository.write(`${name}.txt`, `${name}\n`)
  repository.commit('first')
})
afterEach(() => repository.remove())

it.each([false, true])('names the first and the last object of a unit (packed: %s)', (isPacked) => {
  if (isPacked) repository.git('repack', '-q', '-adf')
  const database = openObjectDatabase(repository.path)
  const [unit] = database.planUnits({ types: ['blob'] })
  const given: string[] = []
  const failure = (): never => expect.unreachable()
  database.readUnit(unit!, { object: (step) => void given.push(step.oid()), failure })
  const ends = unitEnds(database.share().packs, unit!)
  database.close()
  expect(ends).toHaveLength(2)
  if (isPacked) expect(ends).toEqual([given[0], given.at(-1)])
  else for (const oid of given) expect([oid >= ends[0]!, oid <= ends[1]!]).toEqual([true, true])
})

it('names nothing of a pack that is not there', () => {
  repository.git('repack', '-q', '-adf')
  const database = openObjectDatabase(repository.path)
  const [unit] = database.planUnits({ types: ['blob'] })
  expect(unitEnds([], unit!)).toEqual([])
  database.close()
})
