import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import { kagiban, parseJsonl } from './kagiban.ts'
import { githubToken } from './samples.ts'

const token = githubToken('accepted')

describe('a baseline', () => {
  it('hides what is known, wherever it moves, and nothing new', async () => {
    const root = tempDirectory({ 'a.txt': `t=${token}\n` })
    expect((await kagiban(['baseline', root, '--reason', 'revoked'])).code).toBe(0)
    expect(readFileSync(join(root, '.kagiban-ignore'), 'utf8')).not.toContain(token)
    expect((await kagiban(['scan', root])).code).toBe(0)
    writeFileSync(join(root, 'a.txt'), 'moved\n')
    writeFileSync(join(root, 'b.txt'), `\n\nother = "${token}"\n`)
    const moved = parseJsonl((await kagiban(['scan', root, '--format', 'jsonl'])).stdout)
    expect(moved.findings).toEqual([])
    expect(moved.coverage.hidden).toMatchObject({ ignore_file: 1 })
    writeFileSync(join(root, 'b.txt'), `t=${githubToken('new')}\n`)
    const after = parseJsonl((await kagiban(['scan', root, '--format', 'jsonl'])).stdout)
    expect(after.findings).toHaveLength(1)
    expect(after.coverage.stale_ignores).toMatchObject([{ why: 'unmatched' }])
    expect((await kagiban(['baseline', root, '--prune'])).code).toBe(0)
    expect(readFileSync(join(root, '.kagiban-ignore'), 'utf8')).not.toMatch(/^kb1-/m)
  })

  it('ends when it expires', async () => {
    const root = tempDirectory({ 'a.txt': `t=${token}\n` })
    await kagiban(['baseline', root, '--expires', '2020-01-31'])
    const { findings, coverage } = parseJsonl((await kagiban(['scan', root, '--format', 'jsonl'])).stdout)
    expect(findings).toHaveLength(1)
    expect(coverage.stale_ignores).toMatchObject([{ why: 'expired' }])
  })

  it('made with another key is told, not silently useless', async () => {
    const root = tempDirectory({ 'a.txt': `t=${token}\n` })
    await kagiban(['baseline', root])
    const { findings, coverage } = parseJsonl(
      (await kagiban(['scan', root, '--format', 'jsonl'], { variables: { KAGIBAN_KEY: 'cd'.repeat(32) } })).stdout,
    )
    expect(findings).toHaveLength(1)
    expect(coverage.stale_ignores).toMatchObject([{ why: 'other-key' }])
  })
})

it('accepts a single finding by its fingerprint', async () => {
  const root = tempDirectory({ 'a.txt': `t=${token}\nu=${githubToken('other')}\n` })
  const [first] = parseJsonl((await kagiban(['scan', root, '--format', 'jsonl'])).stdout).findings
  await kagiban(['ignore', first!.fingerprint, '--reason', 'test data'], { cwd: root })
  expect(parseJsonl((await kagiban(['scan', root, '--format', 'jsonl'])).stdout).findings).toHaveLength(1)
  expect((await kagiban(['ignore', 'nonsense'], { cwd: root })).code).toBe(4)
})

it('obeys comments in the content, unless told not to', async () => {
  const root = tempDirectory({ 'a.txt': `t=${token} # kagiban:allow documentation\n` })
  const { findings, coverage } = parseJsonl((await kagiban(['scan', root, '--format', 'jsonl'])).stdout)
  expect(findings).toEqual([])
  expect(coverage.hidden).toMatchObject({ inline_allow: 1 })
  expect((await kagiban(['scan', root, '--no-inline-allow'])).code).toBe(1)
})

describe('configuration', () => {
  it('is found beside the target, and flags win over it', async () => {
    const root = tempDirectory({
      'a.txt': `t=${token}\n`,
      'b/c.txt': `t=${token}\n`,
      'kagiban.yaml': 'scan:\n  exclude: [b/]\n',
    })
    const files = async (...args: string[]) =>
      parseJsonl((await kagiban(['scan', root, '--format', 'jsonl', ...args])).stdout).findings.map(
        ({ location }) => location.file,
      )
    expect(await files()).toEqual(['a.txt'])
    expect(await files('--no-config')).toEqual(['a.txt', 'b/c.txt'])
    expect(await files('--no-config', '--include', 'b/')).toEqual(['b/c.txt'])
  })

  it('sets the language, unless --lang does', async () => {
    const root = tempDirectory({ 'a.txt': 'nothing\n', 'kagiban.yaml': 'language: ja\n' })
    expect((await kagiban(['scan', root])).stdout).toMatch(/[ぁ-ん]/)
    expect((await kagiban(['scan', root, '--lang', 'en'])).stdout).not.toMatch(/[ぁ-ん]/)
  })

  it('that init writes is valid as it stands', async () => {
    const root = tempDirectory({ 'a.txt': `t=${token}\n` })
    expect((await kagiban(['init'], { cwd: root })).code).toBe(0)
    expect((await kagiban(['init'], { cwd: root })).code).toBe(4)
    expect((await kagiban(['scan', '.'], { cwd: root })).code).toBe(1)
    expect((await kagiban(['init', '--force', '--lang', 'ja'], { cwd: root })).code).toBe(0)
    expect((await kagiban(['scan', '.'], { cwd: root })).code).toBe(1)
  })

  it('adds rules of the user and of other tools', async () => {
    const toml = `[[rules]]\nid = "acme-ticket"\ndescription = "Acme ticket"\nregex = '''acme-ticket-[0-9]{8}'''\nkeywords = ["acme-ticket"]\n`
    const yaml = `rules:\n  import: [gitleaks.toml]\n  custom:\n    - { id: acme-badge, name: Acme badge, pattern: "acme-badge-(?P<secret>[0-9]{8})", keywords: [acme-badge] }\n`
    const root = tempDirectory({
      'kagiban.yaml': yaml,
      'gitleaks.toml': toml,
      'a.txt': 'x acme-ticket-48151623 y\nacme-badge-90210734\n',
    })
    const { findings } = parseJsonl((await kagiban(['scan', root, '--format', 'jsonl', '--include', 'a.txt'])).stdout)
    expect(findings.map(({ rule }) => rule)).toEqual(['acme-ticket', 'acme-badge'])
    expect((await kagiban(['rules', 'list', '--config', join(root, 'kagiban.yaml')])).stdout).toContain('acme-badge')
  })
})

it('lets a rule of the user take the place of ours with the same id', async () => {
  const yaml = `rules:\n  custom:\n    - { id: github-personal-access-token, name: Mine, pattern: "mine-[0-9]{8}", keywords: [mine-] }\n`
  const root = tempDirectory({ 'kagiban.yaml': yaml, 'a.txt': `t=${token}\nmine-48151623\n` })
  const { findings } = parseJsonl((await kagiban(['scan', root, '--no-generic', '--format', 'jsonl'])).stdout)
  expect(findings.map(({ rule, location }) => [rule, location.line])).toEqual([['github-personal-access-token', 2]])
})

describe('kagiban rules', () => {
  it('lists, shows, tests and exports', async () => {
    const list = JSON.parse((await kagiban(['rules', 'list', '--json'])).stdout) as { id: string }[]
    expect(list.length).toBeGreaterThan(120)
    expect((await kagiban(['rules', 'show', 'sendgrid-api-key'])).stdout).toContain('SendGrid')
    expect((await kagiban(['rules', 'show', 'no-such'])).code).toBe(4)
    expect((await kagiban(['rules', 'test'])).code).toBe(0)
    expect((await kagiban(['rules', 'test', '-'], { input: `t=${token}\n` })).stdout).toContain(
      'github-personal-access-token',
    )
    expect((await kagiban(['rules', 'export', '--format', 'gitleaks'])).stdout).toContain('[[rules]]')
  })
})

describe('completion', () => {
  it('works in bash', async () => {
    const { stdout } = await kagiban(['completion', 'bash'])
    const complete = (...words: string[]): string[] =>
      execFileSync(
        'bash',
        [
          '-c',
          `${stdout}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($#-1)); _kagiban; printf '%s\\n' "\${COMPREPLY[@]}"`,
          'bash',
          'kagiban',
          ...words,
        ],
        { encoding: 'utf8', cwd: tempDirectory() },
      ).split('\n')
    expect(complete('sc')).toContain('scan')
    expect(complete('scan', '--hist')).toContain('--history')
    expect(complete('scan', '--format', 'sa')).toContain('sarif')
    expect(complete('hook', 'install', 'pre-c')).toContain('pre-commit')
    expect(complete('rules', 'ex')).toContain('export')
    expect(complete('explain', '--rep')).toContain('--report')
    expect(complete('feedback', '--verdict', 'r')).toContain('real')
    expect(complete('feedback', '--not')).toContain('--note')
  })

  it('names every command for zsh and fish', async () => {
    for (const shell of ['zsh', 'fish']) {
      const { stdout, code } = await kagiban(['completion', shell])
      expect(code).toBe(0)
      for (const word of ['scan', 'baseline', 'hook', 'history']) expect(stdout).toContain(word)
    }
  })
})
