import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import { compileCacheDirectory, type Machine } from './compile-cache.ts'

const statOf: Machine['statOf'] = (path) => statSync(path, { throwIfNoEntry: false })
const machine = (variables: Machine['variables'], more: Partial<Machine> = {}): Machine => ({
  variables,
  platform: 'linux',
  uid: process.getuid?.(),
  statOf,
  ...more,
})

it('is in the cache of the user, which need not be there yet', () => {
  const home = tempDirectory()
  const expected = join(home, '.cache/kagiban/compiled')
  expect(compileCacheDirectory(machine({ HOME: home }))).toBe(expected)
  mkdirSync(join(home, '.cache'))
  expect(compileCacheDirectory(machine({ HOME: home, XDG_CACHE_HOME: 'relative' }))).toBe(expected)
})

it('is where the environment says', () => {
  const cache = tempDirectory()
  expect(compileCacheDirectory(machine({ HOME: '/nowhere', XDG_CACHE_HOME: cache }))).toBe(join(cache, 'kagiban/compiled'))
  expect(compileCacheDirectory(machine({ LOCALAPPDATA: 'C:\\Users\\ada' }, { platform: 'win32', uid: undefined }))).toBe(
    'C:\\Users\\ada\\kagiban\\compiled',
  )
})

it('is nowhere when another user owns the place', () => {
  const uid = (process.getuid?.() ?? 0) + 1
  expect(compileCacheDirectory(machine({ HOME: tempDirectory() }, { uid }))).toBeUndefined()
})

it('is nowhere when other users may write to the place', () => {
  const cache = tempDirectory()
  chmodSync(cache, 0o1777)
  onTestFinished(() => chmodSync(cache, 0o700))
  expect(compileCacheDirectory(machine({ XDG_CACHE_HOME: cache }))).toBeUndefined()
})

it('is nowhere without a home', () => {
  for (const variables of [{}, { HOME: '' }, { HOME: '/nowhere/at/all' }, { HOME: 'relative' }])
    expect(compileCacheDirectory(machine(variables))).toBeUndefined()
  expect(compileCacheDirectory(machine({}, { platform: 'win32', uid: undefined }))).toBeUndefined()
})
