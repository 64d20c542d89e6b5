import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { playedIssuer, type PlayedIssuer } from '#testing/issuer.ts'
import { FEW_RULES, HALF, leakyTarget, linesOf, ONLINE, says, TOKENS } from '#testing/leaky-target.ts'
import { runCli } from '#testing/run-cli.ts'

let issuer: PlayedIssuer
let root: string
const kagiban = (...args: readonly string[]) => runCli(args, { online: ONLINE })
const reach = () => ['--base-url', `github=${issuer.url}`, '--allow-address', '127.0.0.1']

beforeEach(async () => {
  issuer = await playedIssuer(says)
  root = leakyTarget()
})

describe('verify <fingerprint>', () => {
  const fingerprintOf = async (file: string) => {
    const { stdout } = await kagiban('scan', join(root, file), ...FEW_RULES, '--format', 'jsonl')
    return linesOf(stdout)[0]!.fingerprint
  }
  const verify = (...args: readonly string[]) => kagiban('verify', ...args, ...FEW_RULES, ...reach())

  it('finds the value again by scanning, and asks', async () => {
    const fingerprint = await fingerprintOf('live.env')
    const { code, stdout, stderr } = await verify(fingerprint, root)
    expect(code).toBe(2)
    expect(stdout).toContain('LIVE  GitHub personal access token (classic)  ghp_')
    expect(stdout).toContain('it works; user: octocat')
    expect(stdout).toContain('live.env:1:7, live.env:2:7')
    expect(`${stdout}${stderr}`).not.toContain(TOKENS.live)
    expect(issuer.seen).toHaveLength(1)
  })

  it('gives 0 for dead and 3 for not known, in JSON too', async () => {
    const dead = await verify(await fingerprintOf('dead.env'), root, '--format', 'json')
    expect(dead.code).toBe(0)
    expect(JSON.parse(dead.stdout)).toMatchObject({
      provider: 'github',
      locations: [{ file: 'dead.env', line: 1 }],
      verification: { verdict: 'dead', reason: 'not-accepted', detail: 'status 401' },
    })
    expect((await verify(await fingerprintOf('silent.env'), root)).code).toBe(3)
  })

  it('with --explain sends nothing', async () => {
    const { code, stdout } = await verify(await fingerprintOf('live.env'), root, '--explain')
    expect(code).toBe(0)
    expect(stdout).toContain(`GET ${issuer.url}/user`)
    expect(issuer.seen).toEqual([])
  })

  it('cannot work on a report, and says so', async () => {
    const { code, stderr } = await verify('kb1-01234567', '--report', 'report.json')
    expect(code).toBe(4)
    expect(stderr).toContain('reports hold no secrets')
  })

  it('speaks Japanese', async () => {
    const { stdout } = await runCli(['verify', await fingerprintOf('live.env'), root, ...reach()], {
      online: ONLINE,
      language: 'ja',
    })
    expect(stdout).toContain('有効  GitHub personal access token')
    expect(stdout).toContain('使えます; ユーザー: octocat')
  })
})

describe('verify -', () => {
  const verify = (text: string, ...args: readonly string[]) =>
    runCli(['verify', '-', ...reach(), ...args], { online: ONLINE, input: text })

  it('asks about the credential on standard input', async () => {
    const { code, stdout } = await verify(`${TOKENS.live}\n`, '--format', 'json')
    expect(code).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ rule: 'github-personal-access-token', verification: { verdict: 'live' } })
  })

  it('does not send what is damaged', async () => {
    const { code, stdout } = await verify(TOKENS.damaged)
    expect(code).toBe(3)
    expect(stdout).toContain('not sent, since it looks damaged or made up')
    expect(issuer.seen).toEqual([])
  })

  it('wants to know which, when several rules know the text, and sends nothing', async () => {
    const both = `${HALF}TOKEN=${TOKENS.live}\n`
    const { code, stderr } = await verify(both)
    expect(code).toBe(4)
    expect(stderr).toMatch(/Several rules know a credential in this text: .*github-personal-access-token/)
    expect(issuer.seen).toEqual([])
    expect((await verify(both, '--rule', 'github-personal-access-token')).code).toBe(2)
  })

  it('says what to do when no rule knows the text', async () => {
    const { code, stderr } = await verify('hello\n')
    expect(code).toBe(4)
    expect(stderr).toContain('No rule knows a credential in this text')
  })
})
