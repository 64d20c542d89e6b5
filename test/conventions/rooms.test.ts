import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText, ROOT } from './repository-files.ts'

const FAMILIES = ['providers', 'sources', 'reporters'] as const

function rooms(family: string): string[] {
  return readdirSync(join(ROOT, 'src', family), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
}

const ADDRESS = /https:\/\/[^\s>]+/
const ADDRESSES = new RegExp(ADDRESS.source, 'g')

/** An address and a day in one item of a list; the item says "not opened" where nobody read the page. */
function datedSources(readme: string): string[] {
  return readme
    .split(/^- /m)
    .map((item) => item.split('\n\n', 1)[0]!)
    .filter((item) => ADDRESS.test(item) && /\b20\d\d-[01]\d-[0-3]\d\b/.test(item.replaceAll(ADDRESSES, '')))
}

/** What a room of simple rules consists of; the contract of all rooms is tested in `src/registry`. */
const PLAIN_ROOM = new Set(['README.md', 'index.ts', 'rules.ts'])

describe.each(FAMILIES)('%s', (family) => {
  it.each(rooms(family))('%s has a README, a door and a test', (id) => {
    const room = join(ROOT, 'src', family, id)
    expect(existsSync(join(room, 'README.md')), 'README.md').toBe(true)
    expect(existsSync(join(room, 'index.ts')), 'index.ts').toBe(true)
    const files = readdirSync(room)
    const isPlain = family === 'providers' && files.every((name) => PLAIN_ROOM.has(name))
    expect(isPlain || files.some((name) => name.endsWith('.test.ts')), 'a test').toBe(true)
  })
})

describe('the README of a provider', () => {
  it.each(rooms('providers'))('%s gives sources with a date and says what was not tried', (id) => {
    const readme = readText(`src/providers/${id}/README.md`)
    expect(datedSources(readme), 'an item of a list with an https address and a date').not.toEqual([])
    expect(readme).toMatch(/\b[Nn]ever tried against (?:a|the) real\b/)
  })

  it('is judged by address and date together', () => {
    expect(datedSources('- <https://example.com/> (2026-11-24)')).toHaveLength(1)
    expect(datedSources('- <https://example.com/>\n- 2026-11-24')).toEqual([])
    expect(datedSources('- <http://example.com/> (2026-11-24)')).toEqual([])
    expect(datedSources('- <https://example.com/2026-11-24/x>')).toEqual([])
  })
})
