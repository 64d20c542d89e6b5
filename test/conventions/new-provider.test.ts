import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import { newProvider } from '../../tools/new-provider.ts'
import { providerFiles } from '../../tools/provider-files.ts'
import { providerSpec } from '../../tools/provider-spec.ts'

const spec = {
  id: 'acme',
  name: "Acme's",
  homepage: 'https://acme.example',
  reaches: 'Everything.',
  rules: [
    {
      by: 'name',
      id: 'acme-api-key',
      name: 'Acme key',
      kind: 'api-key',
      severity: 'low',
      vendor: ['acme'],
      form: [['hex', 32]],
      matches: ['x-acme-key: {a}'],
    },
    {
      by: 'prefix',
      id: 'acme-token',
      name: 'Acme token',
      kind: 'access-token',
      severity: 'high',
      variable: 'ACME',
      form: ['acme_', ['base62', 20, 30]],
    },
  ],
  verify: 'No call.',
  revoke: 'Dashboard.',
  sources: [
    { url: 'https://acme.example/read', date: '2026-11-24', opened: true },
    { url: 'https://acme.example/unread', date: '2026-11-24', opened: false },
  ],
}

describe('a room from a description', () => {
  const files = providerFiles(providerSpec.parse(spec))

  it('has rules, a door and a README', () => {
    expect([...files.keys()].sort()).toEqual(['README.md', 'index.ts', 'rules.ts'])
    expect(files.get('index.ts')).toContain(String.raw`name: 'Acme\'s'`)
    expect(files.get('rules.ts')).toContain("${fakeOf([['hex', 32]], 'acme-api-key/a')}")
  })

  it('says in the README which pages were not opened', () => {
    expect(files.get('README.md')).toContain('- <https://acme.example/read> (2026-11-24)\n')
    expect(files.get('README.md')).toContain('- <https://acme.example/unread> (2026-11-24, not opened)\n')
  })
})

describe('the command', () => {
  it('makes rooms, and leaves those alone that exist', () => {
    const directory = tempDirectory()
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const complain = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      const file = join(directory, 'list.json')
      writeFileSync(file, JSON.stringify([spec]))
      expect(newProvider(['--spec', file], directory)).toBe(0)
      const room = join(directory, 'src/providers/acme')
      expect(readdirSync(room).sort()).toEqual(['README.md', 'index.ts', 'rules.ts'])
      writeFileSync(join(room, 'rules.ts'), 'mine')
      expect(newProvider(['--spec', file], directory)).toBe(1)
      expect(readFileSync(join(room, 'rules.ts'), 'utf8')).toBe('mine')
      expect(newProvider(['--spec', file, '--force'], directory)).toBe(0)
      expect(readFileSync(join(room, 'rules.ts'), 'utf8')).not.toBe('mine')
      expect(newProvider(['fresh', '--name', 'Fresh', '--homepage', 'https://fresh.example'], directory)).toBe(0)
      expect(existsSync(join(directory, 'src/providers/fresh/rules.ts'))).toBe(true)
    } finally {
      write.mockRestore()
      complain.mockRestore()
    }
  })

  it('refuses a description that is wrong and says where', () => {
    const directory = tempDirectory()
    const complain = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    try {
      const file = join(directory, 'list.json')
      writeFileSync(file, JSON.stringify([{ ...spec, rules: [] }]))
      expect(newProvider(['--spec', file], directory)).toBe(4)
      expect(String(complain.mock.calls[0]![0])).toContain('rules')
    } finally {
      complain.mockRestore()
    }
  })
})
