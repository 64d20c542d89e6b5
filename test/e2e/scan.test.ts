import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { reporters } from '#registry/reporters.generated.ts'
import { testRepository } from '#testing/git-repository.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { kagiban, parseJsonl } from './kagiban.ts'
import { githubToken, sendgridKey } from './samples.ts'

const token = githubToken('e2e')

describe('kagiban scan', () => {
  it('gives findings in the published form, the coverage last, and exit code 1', async () => {
    const root = tempDirectory({
      'src/mail.ts': `// mail\nexport const token = '${token}'\n`,
      'clean.txt': 'nothing here\n',
    })
    const { code, stdout } = await kagiban(['scan', root, '--format', 'jsonl', '--show-secrets'])
    const { findings, coverage } = parseJsonl(stdout)
    expect(findings).toMatchObject([
      {
        rule: 'github-personal-access-token',
        class: 'provider',
        secret: token,
        location: { file: 'src/mail.ts', line: 2, column: 23, end_line: 2 },
      },
    ])
    expect(coverage).toMatchObject({ complete: true, files: 2 })
    expect(code).toBe(1)
  })

  it.each(Object.keys(reporters))('never shows a secret in the form %s, unless asked', async (format) => {
    const root = tempDirectory({
      'a.txt': `token = "${token}"\nSENDGRID_API_KEY=${sendgridKey('a')}\npassword = "${fake14}"\n`,
    })
    const hidden = await kagiban(['scan', root, '--format', format, '--min-confidence', '0', '--verbose'])
    const shown = await kagiban(['scan', root, '--format', format, '--min-confidence', '0', '--show-secrets'])
    expect(hidden.code).toBe(1)
    for (const secret of [token, sendgridKey('a'), fake14]) {
      expect(hidden.stdout + hidden.stderr).not.toContain(secret)
      expect(hidden.stdout + hidden.stderr).not.toContain(secret.slice(6, -6))
    }
    if (format === 'json' || format === 'jsonl') expect(shown.stdout).toContain(token)
  })

  it('says so and exits with 0 when nothing is found', async () => {
    const { code, stdout } = await kagiban(['scan', tempDirectory({ 'a.txt': 'nothing\n' })])
    expect(code).toBe(0)
    expect(stdout).toContain('No')
  })

  it('speaks Japanese', async () => {
    const root = tempDirectory({ 'a.txt': `token = "${token}"\n` })
    const byOption = await kagiban(['scan', root, '--lang', 'ja'])
    const byLocale = await kagiban(['scan', root], { variables: { LANG: 'ja_JP.UTF-8' } })
    expect(byOption.stdout).toMatch(/[ぁ-ん]/)
    expect(withoutTimes(byLocale.stdout)).toBe(withoutTimes(byOption.stdout))
    expect((await kagiban(['scan', '--help'], { variables: { LANG: 'ja_JP.UTF-8' } })).stdout).toContain('標準入力')
  })

  it('reads standard input', async () => {
    const { findings } = parseJsonl((await kagiban(['scan', '-', '--format', 'jsonl'], { input: `x ${token}\n` })).stdout)
    expect(findings).toMatchObject([{ location: { file: '<stdin>', line: 1 } }])
  })

  it('keeps several targets apart', async () => {
    const one = tempDirectory({ 'a.txt': `t=${token}\n` })
    const two = tempDirectory({ 'a.txt': `t=${githubToken('two')}\n` })
    const { findings } = parseJsonl((await kagiban(['scan', one, two, join(one, 'a.txt'), '--format', 'jsonl'])).stdout)
    expect(findings.map(({ location }) => location.file).toSorted()).toEqual(
      [join(one, 'a.txt'), join(one, 'a.txt'), join(two, 'a.txt')].toSorted(),
    )
  })

  it('writes several reports in one run, readable by their owner only', async () => {
    const root = tempDirectory({ 'a.txt': `t=${token}\n` })
    const out = tempDirectory()
    const { stdout, stderr } = await kagiban([
      'scan',
      root,
      '--format',
      'sarif',
      '--output',
      join(out, 'new/a.sarif'),
      '--report',
      `html=${join(out, 'a.html')}`,
    ])
    expect(JSON.parse(readFileSync(join(out, 'new/a.sarif'), 'utf8'))).toMatchObject({ version: '2.1.0' })
    expect(readFileSync(join(out, 'a.html'), 'utf8')).toContain('<!doctype html>')
    expect(stdout).toBe('')
    expect(stderr).toContain('a.sarif')
  })

  it('looks into archives', async () => {
    const root = tempDirectory({ 'a.txt.gz': gzipSync(`t=${token}\n`) })
    const { findings } = parseJsonl((await kagiban(['scan', root, '--format', 'jsonl'])).stdout)
    expect(findings).toHaveLength(1)
    const without = parseJsonl((await kagiban(['scan', root, '--no-archives', '--format', 'jsonl'])).stdout)
    expect(without.findings).toHaveLength(0)
  })

  it('finds the same with one thread and with several', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 1500 }, (_, i) => [
        `d${i % 20}/f${i}.txt`,
        `${'filler text\n'.repeat(300)}t=${githubToken(`n${i}`)}\n`,
      ]),
    )
    const root = tempDirectory(files)
    const one = parseJsonl((await kagiban(['scan', root, '--format', 'jsonl', '--jobs', '1'])).stdout)
    const four = parseJsonl((await kagiban(['scan', root, '--format', 'jsonl', '--jobs', '4'])).stdout)
    expect(one.findings).toHaveLength(1500)
    expect(four.findings).toEqual(one.findings)
  })

  it('has exit codes that scripts can set', async () => {
    const root = tempDirectory({ 'a.txt': `SENDGRID_API_KEY=${sendgridKey('s')}\n` })
    expect((await kagiban(['scan', root, '--exit-zero'])).code).toBe(0)
    expect((await kagiban(['scan', root, '--fail-on', 'none'])).code).toBe(0)
    expect((await kagiban(['scan', root, '--fail-on', 'critical'])).code).toBe(0)
    expect((await kagiban(['scan', root, '--fail-on', 'high'])).code).toBe(1)
  })
})

describe('a git repository', () => {
  const old = githubToken('removed')

  function repository() {
    const made = testRepository()
    onTestFinished(() => made.remove())
    made.write('app.env', `TOKEN=${old}\n`)
    const first = made.commit('add')
    made.write('app.env', 'TOKEN=\n')
    made.commit('remove')
    return { ...made, first }
  }

  it('gives up what its history holds', async () => {
    const { path, first } = repository()
    expect((await kagiban(['scan', path])).code).toBe(0)
    const { code, stdout } = await kagiban(['scan', path, '--history', '--format', 'jsonl', '--show-secrets'])
    expect(parseJsonl(stdout).findings).toMatchObject([
      { secret: old, location: { file: 'app.env', line: 1, commit: first } },
    ])
    expect(code).toBe(1)
  })

  it('gives up stashes and unreachable commits', async () => {
    const made = repository()
    const { path } = made
    made.write('app.env', `TOKEN=${githubToken('stashed')}\n`)
    made.git('stash')
    made.write('b.env', `TOKEN=${githubToken('amended')}\n`)
    made.git('add', '.')
    made.git('commit', '-qm', 'oops')
    made.git('reset', '-q', '--hard', 'HEAD~1')
    made.git('reflog', 'expire', '--expire=now', 'refs/heads/main', 'HEAD')
    const { findings } = parseJsonl(
      (await kagiban(['scan', path, '--history', '--format', 'jsonl', '--show-secrets'])).stdout,
    )
    expect(new Set(findings.map(({ secret }) => secret))).toEqual(
      new Set([old, githubToken('stashed'), githubToken('amended')]),
    )
  })

  it('is scanned at its index, only what is added', async () => {
    const made = repository()
    const { path } = made
    made.write('app.env', `# two\nTOKEN=${githubToken('staged')}\n`)
    made.git('add', '.')
    made.write('app.env', `TOKEN=${githubToken('not staged')}\n`)
    const { findings } = parseJsonl(
      (await kagiban(['scan', '--staged', '--format', 'jsonl', '--show-secrets'], { cwd: path })).stdout,
    )
    expect(findings).toMatchObject([{ secret: githubToken('staged'), location: { file: 'app.env', line: 2 } }])
  })

  it('is scanned by ranges of commits', async () => {
    const { path, first } = repository()
    expect(
      parseJsonl((await kagiban(['scan', path, '--range', `${first}..HEAD`, '--format', 'jsonl'])).stdout).findings,
    ).toEqual([])
    expect(parseJsonl((await kagiban(['scan', path, '--since', first, '--format', 'jsonl'])).stdout).findings).toEqual([])
    expect(parseJsonl((await kagiban(['scan', path, '--range', 'HEAD', '--format', 'jsonl'])).stdout).findings).toHaveLength(
      1,
    )
  })

  it('is cloned from a URL, and the clone is removed', async () => {
    const { path } = repository()
    const tmp = tempDirectory()
    const { stdout } = await kagiban(['scan', `file://${path}`, '--format', 'jsonl', '--show-secrets'], {
      variables: { TMPDIR: tmp },
    })
    expect(parseJsonl(stdout).findings).toMatchObject([{ secret: old }])
    expect(readdirSync(tmp).filter((name) => name !== 'node-compile-cache')).toEqual([])
  })
})

const fake14 = ['purple', 'Tiger'].join('-') + '#517q'

/** What differs from run to run. */
function withoutTimes(text: string): string {
  return text.replaceAll(/[\d.,]+ ?(?:ミリ秒|秒|[kMG]?B)/g, '')
}
