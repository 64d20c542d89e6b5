import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import { clearCache, evict, touch, writeWhole } from './cache-directory.ts'
import { cacheDirectory } from './cache-place.ts'

const SPACE = '0123456789abcdef'.repeat(2)

function aged(path: string, days: number): void {
  const time = new Date(Date.now() - days * 86_400_000)
  utimesSync(path, time, time)
}

describe('place of the cache', () => {
  it.skipIf(process.platform === 'win32')('is the one that was chosen, else the usual one of the user', () => {
    expect(cacheDirectory('/flag', { KAGIBAN_CACHE_DIR: '/variable' }, '/home')).toBe('/flag')
    expect(cacheDirectory(undefined, { KAGIBAN_CACHE_DIR: '/variable', XDG_CACHE_HOME: '/xdg' }, '/home')).toBe('/variable')
    expect(cacheDirectory(undefined, { KAGIBAN_CACHE_DIR: '', XDG_CACHE_HOME: '/xdg' }, '/home')).toBe('/xdg/kagiban')
    expect(cacheDirectory(undefined, { XDG_CACHE_HOME: 'relative' }, '/home')).toBe('/home/.cache/kagiban')
  })
})

describe('directory of the cache', () => {
  it('writes files for their owner alone, whole, and leaves no other behind', () => {
    const directory = join(tempDirectory(), SPACE)
    writeWhole(directory, 'a.seen', Buffer.from('one'))
    writeWhole(directory, 'a.seen', Buffer.from('two'))
    expect(readdirSync(directory)).toEqual(['a.seen'])
    expect(readFileSync(join(directory, 'a.seen'), 'utf8')).toBe('two')
    if (process.platform === 'win32') return
    expect([statSync(directory).mode & 0o777, statSync(join(directory, 'a.seen')).mode & 0o777]).toEqual([0o700, 0o600])
  })

  it('evicts what was not used for longest, over all rules and options', () => {
    const root = tempDirectory()
    const other = 'f'.repeat(32)
    for (const [space, name, days] of [
      [SPACE, 'old.seen', 3],
      [other, 'older.note', 4],
      [other, 'new.seen', 1],
      [SPACE, 'touched.seen', 9],
    ] as const) {
      writeWhole(join(root, space), name, Buffer.alloc(100))
      aged(join(root, space, name), days)
    }
    touch(join(root, SPACE, 'touched.seen'))
    evict(root, 250)
    expect([readdirSync(join(root, SPACE)), readdirSync(join(root, other))]).toEqual([['touched.seen'], ['new.seen']])
  })

  it('deletes only its own files: leftovers of dead writers too, nothing of anybody else', () => {
    const root = tempDirectory({ 'notes.seen': 'mine', 'photos/a.seen': 'mine' })
    mkdirSync(join(root, SPACE))
    for (const name of ['a.seen', 'b.note', 'dead.tmp', 'young.tmp', 'readme.txt'])
      writeFileSync(join(root, SPACE, name), 'x')
    aged(join(root, SPACE, 'dead.tmp'), 1)
    clearCache(root)
    expect(readdirSync(join(root, SPACE)).sort()).toEqual(['readme.txt', 'young.tmp'])
    expect([existsSync(join(root, 'notes.seen')), existsSync(join(root, 'photos/a.seen'))]).toEqual([true, true])
    expect(() => clearCache(join(root, 'absent'))).not.toThrow()
  })
})
