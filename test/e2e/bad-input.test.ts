import { execFileSync } from 'node:child_process'
import { closeSync, ftruncateSync, mkdirSync, openSync, symlinkSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { zipOf } from '#testing/archives.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { kagiban, parseJsonl } from './kagiban.ts'
import { githubToken } from './samples.ts'

const token = githubToken('bad input')
/** Beside every bad thing lies a good one, whose finding must not be lost. */
const beside = { 'good.txt': `t=${token}\n` }

async function scanned(root: string, ...args: string[]) {
  const { code, stdout, stderr } = await kagiban(['scan', root, '--format', 'jsonl', '--show-secrets', ...args])
  return { code, stderr, ...parseJsonl(stdout) }
}

describe('what cannot be read is named, and the rest is scanned', () => {
  it('a file of 10 GB', async () => {
    const root = tempDirectory(beside)
    const file = openSync(join(root, 'huge.bin'), 'w')
    ftruncateSync(file, 10 * 2 ** 30)
    closeSync(file)
    const { code, findings, coverage } = await scanned(root)
    expect(findings).toMatchObject([{ secret: token }])
    expect(coverage.gaps).toMatchObject([{ place: 'huge.bin', reason: 'too-large' }])
    expect(code).toBe(1)
  })

  it('a pipe, a link that leads to itself, and a link to a directory above', async () => {
    const root = tempDirectory({ ...beside, 'sub/x.txt': 'x' })
    execFileSync('mkfifo', [join(root, 'pipe')])
    symlinkSync('loop', join(root, 'loop'))
    symlinkSync('..', join(root, 'sub/up'))
    const { findings, coverage } = await scanned(root)
    expect(findings).toMatchObject([{ secret: token }])
    expect(coverage.gaps).toMatchObject([{ place: 'pipe', reason: 'not-a-regular-file' }])
  })

  it('broken and cut-off archives, and one behind a program', async () => {
    const zip = zipOf([{ name: 'in.txt', bytes: Buffer.from(`t=${githubToken('zipped')}\n`) }])
    const root = tempDirectory({
      ...beside,
      'broken.zip': Buffer.concat([zip.subarray(0, 20), Buffer.alloc(40, 7), zip.subarray(60)]),
      'self-extracting.sh': Buffer.concat([Buffer.from('#!/bin/sh\nexec unzip "$0"\nexit\n'), zip]),
    })
    const { code, findings, coverage } = await scanned(root)
    expect(findings.map(({ secret }) => secret)).toContain(token)
    expect(coverage.gaps.map(({ place }) => place).join()).toContain('broken.zip')
    expect(code).toBe(1)
  })

  it('only bad things: exit code 3', async () => {
    const { code, coverage } = await scanned(
      tempDirectory({ 'broken.gz': Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) }),
    )
    expect(coverage.complete).toBe(false)
    expect(code).toBe(3)
  })
})

describe('odd content is scanned', () => {
  it('invalid UTF-8 and UTF-16 in both orders', async () => {
    const swapped = Buffer.from(`t=${githubToken('be')}\r\n`, 'utf16le').swap16()
    const root = tempDirectory({
      'latin.txt': Buffer.concat([Buffer.from([0xff, 0xc3, 0x28, 0x0a]), Buffer.from(`t=${token}\n`)]),
      'le.txt': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`a\r\nt=${githubToken('le')}\r\n`, 'utf16le')]),
      'be.txt': Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]),
    })
    const { findings } = await scanned(root)
    expect(findings.map(({ secret, location }) => [location.file, location.line, secret])).toEqual([
      ['be.txt', 1, githubToken('be')],
      ['latin.txt', 2, token],
      ['le.txt', 2, githubToken('le')],
    ])
  })

  it('a line of 200 MB, in bounded memory', async () => {
    const root = tempDirectory()
    const file = openSync(join(root, 'line.json'), 'w')
    const piece = Buffer.from(`"k":"v ${'lorem ipsum '.repeat(80_000)}",`)
    let size = 0
    for (; size < 200e6; size += piece.length) writeSync(file, piece)
    writeSync(file, `"t":"${token}"`)
    closeSync(file)
    const { code, stdout } = await kagiban(['scan', root, '--format', 'jsonl', '--show-secrets'], {
      variables: { NODE_OPTIONS: '--max-old-space-size=300' },
    })
    expect(parseJsonl(stdout).findings).toMatchObject([{ secret: token, location: { line: 1 } }])
    expect(code).toBe(1)
  })
})

describe('what cannot work at all ends with 4 and says what to do', () => {
  it.each([
    ['a target that is not there', ['scan', './nowhere'], 'nowhere'],
    ['no repository', ['scan', '.', '--history'], 'E_NOT_A_REPOSITORY'],
    ['options that exclude each other', ['scan', '.', '--history', '--staged'], '--staged'],
    ['an unknown option', ['scan', '--histroy'], '--history'],
    ['an unknown rule', ['scan', '.', '--rule', 'no-such-rule'], 'kagiban rules list'],
    ['an unreadable report target', ['scan', '.', '--output', '/proc/none/x'], 'E_OUTPUT_UNWRITABLE'],
    ['a bad size', ['scan', '.', '--max-file-size', 'big'], '256MB'],
  ])('%s', async (_name, args, words) => {
    const { code, stderr } = await kagiban(args, { cwd: tempDirectory(beside) })
    expect(stderr).toContain(words)
    expect(stderr).not.toMatch(/ {4}at /)
    expect(code).toBe(4)
  })

  it.each([
    ['a wrong type', 'scan:\n  maxFileSize: [1]\n', 'maxFileSize'],
    ['no YAML', 'scan: {\n', 'kagiban.yaml'],
    [
      'a pattern that is none',
      'rules:\n  custom:\n    - { id: my-rule, name: x, pattern: "a(", keywords: [abc] }\n',
      'my-rule',
    ],
    [
      'a pattern with a look behind',
      'rules:\n  custom:\n    - { id: my-rule, name: x, pattern: "(?<=abc)d", keywords: [abc] }\n',
      'my-rule',
    ],
  ])('a configuration with %s', async (_name, text, words) => {
    const { code, stderr } = await kagiban(['scan', tempDirectory({ ...beside, 'kagiban.yaml': text })])
    expect(stderr).toContain(words)
    expect(code).toBe(4)
  })
})

it('a catastrophic pattern of a user costs linear time', async () => {
  const config = 'rules:\n  custom:\n    - { id: my-rule, name: x, pattern: "key=((a+)+)$", keywords: ["key="] }\n'
  const root = tempDirectory({ ...beside, 'kagiban.yaml': config, 'a.txt': `key=${'a'.repeat(20_000)}!\n` })
  const { findings } = await scanned(root)
  expect(findings.map(({ secret }) => secret)).toContain(token)
})

it('keeps what was found when it is interrupted', async () => {
  const root = tempDirectory()
  mkdirSync(join(root, 'a'))
  writeFileSync(join(root, 'a/first.txt'), `t=${token}\n`)
  const text = `${'some words of filler, password here and there, token and key\n'.repeat(60_000)}\n`
  for (let i = 0; i < 120; i++) writeFileSync(join(root, `b${i}.txt`), text)
  const { code, stdout, stderr } = await kagiban(['scan', root, '--format', 'jsonl', '--show-secrets', '--jobs', '2'], {
    onStart: (child) => setTimeout(() => child.kill('SIGINT'), 700),
  })
  const { findings, coverage } = parseJsonl(stdout)
  expect(findings).toMatchObject([{ secret: token }])
  expect(coverage.gaps.map(({ reason }) => reason)).toContain('interrupted')
  expect(stderr).toContain('Interrupted')
  expect(code).toBe(130)
})
