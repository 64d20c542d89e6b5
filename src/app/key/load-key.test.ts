import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AppError } from '#base/errors.ts'
import { fakeBytes } from '#core/samples.ts'
import { canDropPrivileges } from '#testing/child.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { createKeyFile } from './create-key-file.ts'
import { keyWarningText, loadKey } from './index.ts'

const ROOT = join(import.meta.dirname, '../../..')
const KEY = fakeBytes('key', 32)
const base64 = KEY.toString('base64')
const own = (home: string): string => join(home, '.config/kagiban/fingerprint.key')

function failure(run: () => unknown): AppError {
  try {
    run()
  } catch (error) {
    return error as AppError
  }
  return expect.unreachable()
}

describe("an installation's own key", () => {
  it('is made once, for its owner alone, and read from then on', () => {
    const home = tempDirectory()
    const first = loadKey({ environment: {}, home })
    expect(first).toMatchObject({ file: own(home), created: true, warnings: [] })
    expect(first.key).toHaveLength(32)
    expect(statSync(own(home)).mode & 0o777).toBe(0o600)
    expect(statSync(join(home, '.config/kagiban')).mode & 0o777).toBe(0o700)
    expect(loadKey({ environment: {}, home })).toEqual({ ...first, created: false })
    expect(readdirSync(join(home, '.config/kagiban'))).toEqual(['fingerprint.key'])
    expect(loadKey({ environment: {}, home: tempDirectory() }).key).not.toEqual(first.key)
  })

  it('lies below an absolute XDG_CONFIG_HOME; a relative one does not count', () => {
    const home = tempDirectory()
    expect(loadKey({ environment: { XDG_CONFIG_HOME: join(home, 'x') }, home }).file).toBe(
      join(home, 'x/kagiban/fingerprint.key'),
    )
    expect(loadKey({ environment: { XDG_CONFIG_HOME: 'x' }, home }).file).toBe(own(home))
  })

  it.each(['', '# only a comment\n', 'c2hvcnQ=\n', 'not base64!\n', `${base64}\n${base64}\n`])(
    'that was damaged (%#) is an error that says how to go on, not a new key',
    (text) => {
      const home = tempDirectory({ '.config/kagiban/fingerprint.key': text })
      const { code, message } = failure(() => loadKey({ environment: {}, home }))
      expect(code).toBe('E_KEY_UNUSABLE')
      expect(message).toMatch(/delete it/)
      expect(message).not.toContain(base64)
    },
  )

  it('gives way to a key for one run where it cannot be kept', () => {
    const home = tempDirectory({ '.config': 'a file is in the way' })
    const first = loadKey({ environment: {}, home })
    expect(first).toMatchObject({ created: false, warnings: [{ kind: 'ephemeral', file: own(home) }] })
    expect(first.file).toBeUndefined()
    expect(first.key).toHaveLength(32)
    expect(loadKey({ environment: {}, home }).key).not.toEqual(first.key)
    expect(keyWarningText(first.warnings[0]!, 'en')).toContain('--key-file')
    expect(keyWarningText(first.warnings[0]!, 'ja')).toContain('--key-file')
  })

  it('gives way too in a home that is read-only or closed, but not when the key itself may not be read', ({ skip }) => {
    if (!canDropPrivileges()) skip('this needs a user that may not write everywhere: run as one, or install setpriv')
    const home = tempDirectory({
      'readonly/x': '',
      'closed/.config/kagiban/fingerprint.key': base64,
      'foreign/.config/kagiban/fingerprint.key': base64,
    })
    chmodSync(home, 0o755)
    chmodSync(join(home, 'readonly'), 0o555)
    chmodSync(join(home, 'closed'), 0)
    chmodSync(own(join(home, 'foreign')), 0)
    expect(inChild(join(home, 'readonly'))).toMatchObject({
      created: false,
      warnings: [{ kind: 'ephemeral', why: 'EACCES' }],
    })
    expect(inChild(join(home, 'closed'))).toMatchObject({ created: false, warnings: [{ kind: 'ephemeral', why: 'EACCES' }] })
    expect(inChild(join(home, 'foreign'))).toMatchObject({ code: 'E_KEY_UNUSABLE' })
    chmodSync(join(home, 'closed'), 0o755)
  })
})

const SCRIPT = `
  import { loadKey } from '#app/key/index.ts'
  const home = process.argv[1]
  const answer = () => { try { return loadKey({ environment: {}, home }) } catch (error) { return { code: error.code } } }
  const go = () => console.log(JSON.stringify(answer(), (_, value) => value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value))
  if (process.argv[2] === 'wait') process.stdin.once('data', () => { go(); process.exit() }), console.log('ready')
  else go()`

function inChild(home: string): unknown {
  const isRoot = process.getuid?.() === 0
  const node = [process.execPath, '--input-type=module', '-e', SCRIPT, home]
  const [command = '', ...args] = [
    ...(isRoot ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] : []),
    ...node,
  ]
  const { stdout, stderr } = spawnSync(command, args, { cwd: ROOT, encoding: 'utf8' })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

it('processes that start at the same time agree on one key', async () => {
  const home = tempDirectory()
  const answers = await Promise.all(await startTogether(home, 6))
  expect(answers.filter(({ created }) => created)).toHaveLength(1)
  expect(new Set(answers.map(({ key }) => key)).size).toBe(1)
  expect(readdirSync(join(home, '.config/kagiban'))).toEqual(['fingerprint.key'])
})

interface Answer {
  readonly key: string
  readonly created: boolean
}

/** Starts processes, waits until each has loaded its modules, and lets them go all at once. */
async function startTogether(home: string, count: number): Promise<Promise<Answer>[]> {
  const children = Array.from({ length: count }, () => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', SCRIPT, home, 'wait'], {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let output = ''
    const ready = new Promise<void>((resolve) =>
      child.stdout.on('data', (data) => (output += String(data)).includes('ready') && resolve()),
    )
    const answer = new Promise<Answer>((resolve) =>
      child.on('close', () => resolve(JSON.parse(output.replace('ready\n', '')) as Answer)),
    )
    return { child, ready, answer }
  })
  await Promise.all(children.map(({ ready }) => ready))
  for (const { child } of children) child.stdin.write('go\n')
  return children.map(({ answer }) => answer)
}

describe('a key that was chosen', () => {
  const home = '/nonexistent'

  it('comes from --key-file, then KAGIBAN_KEY_FILE, then KAGIBAN_KEY', () => {
    const root = tempDirectory({ a: base64, b: `# a comment\r\n\r\n${fakeBytes('b', 16).toString('hex')}\r\n` })
    chmodSync(join(root, 'a'), 0o600)
    chmodSync(join(root, 'b'), 0o600)
    const environment = { KAGIBAN_KEY_FILE: join(root, 'b'), KAGIBAN_KEY: fakeBytes('c', 20).toString('base64url') }
    const key = (bytes: Uint8Array): Uint8Array => new Uint8Array(bytes)
    expect(loadKey({ keyFile: join(root, 'a'), environment, home })).toEqual({
      key: key(KEY),
      file: join(root, 'a'),
      created: false,
      warnings: [],
    })
    expect(loadKey({ environment, home })).toMatchObject({ key: key(fakeBytes('b', 16)), file: join(root, 'b') })
    const fromText = loadKey({ environment: { ...environment, KAGIBAN_KEY_FILE: '' }, home })
    expect(fromText).toEqual({ key: key(fakeBytes('c', 20)), created: false, warnings: [] })
  })

  it('warns when others may read the file, and tells how to close it', () => {
    const root = tempDirectory({ open: base64 })
    chmodSync(join(root, 'open'), 0o640)
    const { warnings } = loadKey({ keyFile: join(root, 'open'), environment: {}, home })
    expect(warnings).toEqual([{ kind: 'readable-by-others', file: join(root, 'open') }])
    for (const language of ['en', 'ja'] as const) expect(keyWarningText(warnings[0]!, language)).toContain('chmod 600')
  })

  it('is an error when it cannot be used, and no other key takes its place', () => {
    const root = tempDirectory({ short: 'AAAA', large: 'A'.repeat(70_000), raw: KEY })
    for (const keyFile of [join(root, 'short'), join(root, 'large'), join(root, 'raw'), join(root, 'gone'), root, '']) {
      expect(failure(() => loadKey({ keyFile, environment: { KAGIBAN_KEY: base64 }, home: root }))).toMatchObject({
        code: 'E_KEY_UNUSABLE',
      })
    }
    const { code, message } = failure(() => loadKey({ environment: { KAGIBAN_KEY: 'too short' }, home: root }))
    expect(code).toBe('E_KEY_UNUSABLE')
    expect(message).not.toContain('too short')
    expect(readdirSync(root).toSorted()).toEqual(['large', 'raw', 'short'])
  })
})

describe('a new key file', () => {
  it('never takes the place of one that is there, nor of a dangling link', () => {
    const root = tempDirectory({ 'k/key': 'old' })
    symlinkSync('nowhere', join(root, 'k/link'))
    expect(createKeyFile(join(root, 'k/key'))).toBe(false)
    expect(createKeyFile(join(root, 'k/link'))).toBe(false)
    expect(readFileSync(join(root, 'k/key'), 'utf8')).toBe('old')
    expect(readdirSync(join(root, 'k')).toSorted()).toEqual(['key', 'link'])
  })

  it('is made on file systems without hard links too', () => {
    const root = tempDirectory()
    const refuse = (): never => {
      throw Object.assign(new Error('no links here'), { code: 'EPERM' })
    }
    mkdirSync(join(root, 'k'))
    expect(createKeyFile(join(root, 'k/key'), refuse)).toBe(true)
    expect(createKeyFile(join(root, 'k/key'), refuse)).toBe(false)
    expect(statSync(join(root, 'k/key')).mode & 0o777).toBe(0o600)
    expect(readdirSync(join(root, 'k'))).toEqual(['key'])
  })
})
