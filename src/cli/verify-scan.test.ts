import { join } from 'node:path'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { testRepository } from '#testing/git-repository.ts'
import { playedIssuer, type PlayedIssuer } from '#testing/issuer.ts'
import { FEW_RULES, HALF, leakyTarget, linesOf, ONLINE, says, TOKENS } from '#testing/leaky-target.ts'
import { runCli } from '#testing/run-cli.ts'
import { tempDirectory } from '#testing/temp-directory.ts'

let issuer: PlayedIssuer
let root: string
const kagiban = (...args: readonly string[]) => runCli(args, { online: ONLINE })
const reach = () => ['--base-url', `github=${issuer.url}`, '--allow-address', '127.0.0.1']
const scan = (...args: readonly string[]) => kagiban('scan', root, '--verify', ...FEW_RULES, ...reach(), ...args)

beforeEach(async () => {
  issuer = await playedIssuer(says)
  root = leakyTarget()
})

describe('scan --verify', () => {
  it('tells what is sent before it is, asks once for each credential, and reports live ones first', async () => {
    const { code, stdout, stderr } = await scan('--format', 'jsonl', '--min-confidence', '0')
    expect(code).toBe(2)
    const lines = linesOf(stdout)
    const last = lines.pop() as unknown as { coverage: { verification: object } }
    expect(lines.map(({ verification }) => verification?.verdict)).toEqual([
      'live',
      'live',
      'unknown',
      'unknown',
      'unknown',
      'dead',
    ])
    expect(lines[0]!.verification).toMatchObject({
      identity: { user: 'octocat' },
      requests: [`GET ${issuer.url}/user (secret: header authorization)`],
    })
    expect(lines.map(({ verification }) => verification?.reason)).toEqual([
      undefined,
      undefined,
      'no-plan',
      'structure-fails',
      'server-error',
      'not-accepted',
    ])
    expect(last.coverage.verification).toEqual({
      live: 1,
      dead: 1,
      unknown: { 'no-plan': 1, 'structure-fails': 1, 'server-error': 1 },
      requests: 3,
    })
    expect(stderr).toContain(
      `  GET ${issuer.url}/user (secret: header authorization)\n    3 credentials: GitHub personal access token`,
    )
    expect(issuer.seen).toHaveLength(3)
  })

  it.each(['pretty', 'json', 'jsonl', 'sarif', 'csv', 'html', 'junit', 'gitlab', 'github-annotations'])(
    'shows it in %s, and no secret anywhere',
    async (format) => {
      const { stdout, stderr } = await scan('--format', format, '--verbose', '--min-confidence', '0')
      expect(stdout).toContain('octocat')
      expect(stderr).toContain(`→ GET ${issuer.url}/user (secret: header authorization)\n`)
      for (const secret of Object.values(TOKENS)) expect(`${stdout}${stderr}`).not.toContain(secret)
    },
  )

  it('shows secrets only when asked to', async () => {
    const { stdout } = await scan('--format', 'jsonl', '--show-secrets')
    expect(linesOf(stdout)[0]).toMatchObject({
      secret: TOKENS.live,
      parts: { secret: TOKENS.live },
      verification: { verdict: 'live' },
    })
  })

  it('with --explain sends nothing and says what it would', async () => {
    const { code, stdout } = await scan('--explain')
    expect(code).toBe(0)
    expect(issuer.seen).toEqual([])
    expect(stdout).toContain('nothing was sent')
    expect(stdout).toContain(`  GET ${issuer.url}/user (secret: header authorization)`)
    expect(stdout).not.toContain('ghp_')
    const json = JSON.parse((await scan('--explain', '--format', 'json')).stdout) as object
    expect(json).toMatchObject({
      requests: [{ request: `GET ${issuer.url}/user (secret: header authorization)`, credentials: 3, later_hosts: [] }],
      unsent: { 'no-plan': 1, 'structure-fails': 1 },
    })
    expect(issuer.seen).toEqual([])
  })

  it('needs --verify for nothing but asking: a plain scan asks nobody and loads no plan', async () => {
    const { code, stdout } = await kagiban('scan', root, '--format', 'jsonl')
    expect(code).toBe(1)
    expect(linesOf(stdout)[0]).not.toHaveProperty('verification')
    expect(issuer.seen).toEqual([])
  })

  it('is quiet about what it sends when asked to be', async () => {
    expect((await scan('--quiet', '--format', 'jsonl')).stderr).toBe('')
    expect(issuer.seen).toHaveLength(3)
  })

  it('finds the value again where a history is known from an earlier scan, and leaves none behind for the next', async () => {
    const repository = testRepository()
    onTestFinished(() => repository.remove())
    repository.write('a.env', `TOKEN=${TOKENS.live}\n`)
    repository.commit('first')
    const cached = { online: ONLINE, build: 'test' }
    const cacheDir = ['--history', '--cache-dir', tempDirectory(), '--format', 'jsonl']
    const plain = () => runCli(['scan', repository.path, ...cacheDir], cached)
    const before = await plain()
    const { code, stdout } = await runCli(['scan', repository.path, ...cacheDir, '--verify', ...reach()], cached)
    expect(code).toBe(2)
    expect(linesOf(stdout)[0]!.verification?.verdict).toBe('live')
    const after = await plain()
    for (const outcome of [before, after]) {
      expect(outcome.stdout).not.toContain(TOKENS.live)
      expect(linesOf(outcome.stdout)[0]).not.toHaveProperty('verification')
    }
  })

  it('ends with code 130 when interrupted midway, and keeps what is known', async () => {
    issuer = await playedIssuer((token) => {
      if (token !== TOKENS.live) return 'silence'
      setTimeout(() => process.emit('SIGINT'), 50)
      return says(token)
    })
    const { code, stdout, stderr } = await scan('--format', 'jsonl')
    expect(code).toBe(130)
    const verdicts = linesOf(stdout).map(({ verification }) => verification?.reason ?? verification?.verdict)
    expect(verdicts).toEqual(['live', 'live', 'no-plan', 'structure-fails', 'aborted', 'aborted', undefined])
    expect(stderr).toContain('what was known until then is kept')
  })
})

describe('--fail-on live', () => {
  const only = (name: string, text: string) => {
    root = tempDirectory({ [name]: text })
    return scan('--fail-on', 'live')
  }

  it('gives 2 for what is live, 0 for what is dead', async () => {
    expect((await scan('--fail-on', 'live')).code).toBe(2)
    expect((await only('a.env', `TOKEN=${TOKENS.dead}\n`)).code).toBe(0)
  })

  it('gives 0 and says so for what nobody can be asked about', async () => {
    const { code, stdout } = await only('a.env', HALF)
    expect(code).toBe(0)
    expect(stdout).toContain('1 not known: there is no way to ask about this kind yet')
  })

  it('is never clean when issuers could not be heard', async () => {
    const { code, stdout } = await only('a.env', `TOKEN=${TOKENS.silent}\n`)
    expect(code).toBe(3)
    expect(stdout).toContain('1 not known: the issuer is out of order')
  })

  it('needs --verify', async () => {
    const { code, stderr } = await kagiban('scan', root, '--fail-on', 'live')
    expect(code).toBe(4)
    expect(stderr).toContain('--fail-on live needs --verify')
  })
})

describe('a configuration', () => {
  const yaml = () => `verify:\n  baseUrls:\n    github: ${issuer.url}\n  allowAddresses: [127.0.0.1]\n`

  it('that lies in what is scanned does not decide where credentials go', async () => {
    const target = tempDirectory({ 'a.env': `TOKEN=${TOKENS.live}\n`, 'kagiban.yaml': yaml() })
    const { code, stderr } = await kagiban('scan', target, '--verify')
    expect(stderr).toContain('To use it, name the file: --config')
    expect(code).toBe(1)
    expect(issuer.seen).toEqual([])
    expect((await kagiban('scan', target, '--verify', '--config', join(target, 'kagiban.yaml'))).code).toBe(2)
    expect(issuer.seen).toHaveLength(1)
  })

  it('that cannot be followed is told before the scan', async () => {
    const { code, stderr } = await kagiban('scan', root, '--verify', '--base-url', 'sendgrid=https://a.example')
    expect(code).toBe(4)
    expect(stderr).toContain('E_CONFIG_INVALID')
  })
})
