import { expect, it } from 'vitest'
import { textFiles } from './repository-files.ts'

/** Where packages come from is each user's own setting. In pieces, so that this file does not hold them. */
const REGISTRY_HOSTS = [
  ['registry', 'npmjs', 'org'],
  ['registry', 'yarnpkg', 'com'],
  ['registry', 'npmmirror', 'com'],
  ['files', 'pythonhosted', 'org'],
  ['proxy', 'golang', 'org'],
  ['index', 'crates', 'io'],
  ['static', 'crates', 'io'],
  ['repo', 'maven', 'apache', 'org'],
  ['repo1', 'maven', 'org'],
].map((labels) => labels.join('.'))

/** The registry of this very run, where npm tells it. */
function registryOfThisRun(): string[] {
  const address = process.env['npm_config_registry']
  const host = address !== undefined && URL.canParse(address) ? new URL(address).host : ''
  return host.includes('.') ? [host] : []
}

const MACHINE_PATH = ['', 'work', ''].join('/')

const needles = [...REGISTRY_HOSTS, ...registryOfThisRun(), MACHINE_PATH]

function filesWith(needle: string): string[] {
  return textFiles().flatMap(({ path, bytes }) => (bytes.includes(needle) ? [path] : []))
}

it('no file names the host of a package registry or a path of one machine', () => {
  expect(needles.flatMap((needle) => filesWith(needle).map((path) => `${path}: ${needle}`))).toEqual([])
})

it('the search sees text files', () => {
  expect(filesWith('"name": "kagiban"')).toContain('package.json')
})
