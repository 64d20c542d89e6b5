import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { provider as gitlab } from '#providers/gitlab/index.ts'
import { playedIssuer, type Say } from '#testing/issuer.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { kagiban, parseJsonl } from './kagiban.ts'

const TOKENS = gitlab.rules
  .find(({ id }) => id === 'gitlab-personal-access-token')!
  .matches()
  .flatMap((sample) => /glpat-[\w.-]+/.exec(sample) ?? [])
  .slice(0, 3)
const [live = '', dead = ''] = TOKENS

const says: Say = (token) =>
  token === live ? { status: 200, json: { user_id: 17, scopes: ['api'], active: true } } : { status: 401 }
const options = (url: string) => ['--base-url', `gitlab=${url}`, '--allow-address', '127.0.0.1']
const target = () => tempDirectory({ 'a.env': `TOKEN=${live}\n`, 'b.env': `TOKEN=${dead}\n` })
const verdictsOf = (text: string) =>
  parseJsonl(text).findings.map((finding) => {
    const { verdict, reason } = (finding as unknown as { verification: { verdict: string; reason?: string } }).verification
    return reason ?? verdict
  })

describe('the program', () => {
  it('asks a GitLab server of one’s own, and shows no token', async () => {
    const issuer = await playedIssuer(says)
    const { code, stdout, stderr } = await kagiban([
      'scan',
      target(),
      '--verify',
      '--format',
      'jsonl',
      ...options(issuer.url),
    ])
    expect(code).toBe(2)
    expect(verdictsOf(stdout)).toEqual(['live', 'not-accepted'])
    expect(issuer.seen.map(({ url }) => url)).toEqual(Array(2).fill('/api/v4/personal_access_tokens/self'))
    expect(stderr).toContain(`GET ${issuer.url}/api/v4/personal_access_tokens/self (secret: header private-token)`)
    for (const token of TOKENS) expect(`${stdout}${stderr}`).not.toContain(token)
  })

  it('with --explain asks nobody, not even with the tokens of standard input', async () => {
    const issuer = await playedIssuer(says)
    const scan = await kagiban(['scan', target(), '--explain', ...options(issuer.url)])
    expect(scan).toMatchObject({ code: 0, stdout: expect.stringContaining('2 credentials: GitLab') })
    const verify = await kagiban(['verify', '-', '--explain', ...options(issuer.url)], { input: live })
    expect(verify).toMatchObject({ code: 0, stdout: expect.stringContaining('1 credential: GitLab') })
    expect(issuer.seen).toEqual([])
  })

  it('asks about a token on standard input', async () => {
    const issuer = await playedIssuer(says)
    const { code, stdout } = await kagiban(['verify', '-', '--format', 'json', ...options(issuer.url)], { input: live })
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({
      verification: { verdict: 'live', identity: { user: '17', scopes: ['api'] } },
    })
  })

  it('keeps what is known when it is interrupted', async () => {
    let stop = (): void => undefined
    const issuer = await playedIssuer((token) => {
      if (token === live) return says(token)
      setTimeout(() => stop(), 300)
      return 'silence'
    })
    const { code, stdout } = await kagiban(['scan', target(), '--verify', '--format', 'jsonl', ...options(issuer.url)], {
      onStart: (child) => (stop = () => child.kill('SIGINT')),
    })
    expect(code).toBe(130)
    expect(verdictsOf(stdout)).toEqual(['live', 'aborted'])
  })

  it('loads nothing of it in a plain scan', async () => {
    const hook = join(tempDirectory(), 'hook.cjs')
    writeFileSync(hook, "process.on('exit', () => console.error(JSON.stringify(process.moduleLoadList)))")
    const networkModules = async (...more: readonly string[]) => {
      const variables = { NODE_OPTIONS: `--require ${hook}` }
      const { stderr } = await kagiban(['scan', target(), '--quiet', '--format', 'jsonl', ...more], { variables })
      const loaded = JSON.parse(stderr.trimEnd().split('\n').at(-1)!) as string[]
      return loaded.filter((name) => /NativeModule (?:_http_|https?$|tls$|_tls)/.test(name))
    }
    expect(await networkModules()).toEqual([])
    expect(await networkModules('--explain')).not.toEqual([])
  })
})
