import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tempDirectory } from '#testing/temp-directory.ts'
import { kagiban, parseJsonl } from './kagiban.ts'
import { githubToken } from './samples.ts'

const token = githubToken('explained')

async function fingerprintIn(root: string): Promise<string> {
  const { findings } = parseJsonl((await kagiban(['scan', root, '--format', 'jsonl'])).stdout)
  return findings[0]!.fingerprint
}

describe('kagiban explain', () => {
  it('tells what, where, why and what to do, in both languages, without the secret', async () => {
    const root = tempDirectory({ 'a.ts': `const t = '${token}'\n`, 'b.ts': `const u = '${token}' // kagiban:allow test\n` })
    const fingerprint = await fingerprintIn(root)
    const { code, stdout } = await kagiban(['explain', fingerprint.slice(0, 12), root])
    expect(code).toBe(0)
    for (const words of ['a.ts:1', 'b.ts:1', 'inline-comment', 'checksum', 'GitHub', fingerprint])
      expect(stdout).toContain(words)
    const japanese = await kagiban(['explain', fingerprint, root, '--lang', 'ja'])
    expect(japanese.stdout).toMatch(/[ぁ-ん]/)
    expect(stdout + japanese.stdout).not.toContain(token)
  })

  it('explains what is hidden: by confidence, and by the ignore list', async () => {
    const root = tempDirectory({ 'a.txt': `t=${token}\n` })
    const fingerprint = await fingerprintIn(root)
    await kagiban(['ignore', fingerprint, '--reason', 'test', '--expires', '2999-01-01'], { cwd: root })
    const explain = ['explain', fingerprint, root, '--format', 'json', '--min-confidence', '1']
    const { places } = JSON.parse((await kagiban(explain)).stdout) as { places: { hidden_by: { by: string }[] }[] }
    expect(places[0]!.hidden_by).toMatchObject([{ by: 'min-confidence' }, { by: 'ignore-list', expires: '2999-01-01' }])
  })

  it('reads a report, and the history of a repository', async () => {
    const root = tempDirectory({ 'a.txt': `t=${token}\n` })
    const git = (...args: string[]): unknown =>
      execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: root })
    git('init', '-q')
    git('add', '.')
    git('commit', '-qm', 'a')
    const fingerprint = await fingerprintIn(root)
    await kagiban(['scan', root, '--format', 'json', '--output', join(root, 'report.json')])
    writeFileSync(join(root, 'a.txt'), 'gone\n')
    git('commit', '-qam', 'b')
    expect((await kagiban(['explain', fingerprint, root])).code).toBe(4)
    expect((await kagiban(['explain', fingerprint, root, '--history'])).stdout).toContain('no longer in HEAD')
    const report = ['explain', fingerprint, '--report', join(root, 'report.json')]
    expect((await kagiban(report)).stdout).toContain('a.txt:1')
  })

  it('says what to do when there is none, or when it is no fingerprint', async () => {
    const root = tempDirectory({ 'a.txt': 'nothing\n' })
    const none = await kagiban(['explain', `kb1-${'0'.repeat(32)}`, root])
    expect(none).toMatchObject({ code: 4, stdout: '' })
    expect(none.stderr).toContain('--history')
    expect((await kagiban(['explain', 'kb1-', root])).code).toBe(4)
  })
})

describe('kagiban feedback', () => {
  it('is kept beside the ignore list, shown, listed and removed', async () => {
    const root = tempDirectory({ 'a.txt': `t=${token}\n` })
    const fingerprint = await fingerprintIn(root)
    const start = fingerprint.slice(0, 10)
    const verdict = ['feedback', start, '--verdict', 'false', '--note', 'made by the tests', '--ignore']
    expect((await kagiban(verdict, { cwd: root })).code).toBe(0)
    const file = join(root, '.kagiban-feedback.jsonl')
    expect(readFileSync(file, 'utf8')).not.toContain(token)
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ v: 1, fingerprint, verdict: 'false' })
    expect(readFileSync(join(root, '.kagiban-ignore'), 'utf8')).toContain(`${fingerprint} reason:"made by the tests"`)
    expect((await kagiban(['scan', root])).code).toBe(0)
    expect((await kagiban(['explain', start], { cwd: root })).stdout).toContain('Judged false')
    expect((await kagiban(['feedback', 'list'], { cwd: root })).stdout).toContain(fingerprint)
    expect((await kagiban(['feedback', 'remove', start], { cwd: root })).code).toBe(0)
    expect((await kagiban(['feedback', 'list', '--json'], { cwd: root })).stdout).toBe('')
    expect((await kagiban(['feedback', 'remove', start], { cwd: root })).code).toBe(4)
  })

  it('writes nothing when the note holds a secret, or a real one is to be ignored', async () => {
    const root = tempDirectory({ 'a.txt': `t=${token}\n` })
    const fingerprint = await fingerprintIn(root)
    const noted = await kagiban(['feedback', fingerprint, '--verdict', 'real', '--note', `it is ${token}`], { cwd: root })
    expect(noted.code).toBe(4)
    expect(noted.stderr).not.toContain(token)
    expect((await kagiban(['feedback', fingerprint, '--verdict', 'real', '--ignore'], { cwd: root })).code).toBe(4)
    expect((await kagiban(['feedback', fingerprint], { cwd: root })).code).toBe(4)
    expect(existsSync(join(root, '.kagiban-feedback.jsonl'))).toBe(false)
  })
})
