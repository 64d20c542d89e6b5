import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { describeServer } from '#testing/servers/describe-server.ts'
import { postgresql } from '#testing/servers/postgresql.ts'
import { runCli } from '#testing/run-cli.ts'
import { tempDirectory } from '#testing/temp-directory.ts'

const PASSWORD = fake('cli/revoke', 'base62', 24)
const KEY = { KAGIBAN_KEY: 'ab'.repeat(32) }

describeServer(postgresql, (server) => {
  const connect = async (user: string, password: string): Promise<Client> => {
    const client = new Client({ host: '127.0.0.1', port: server().port, user, password, database: 'postgres' })
    client.on('error', () => undefined)
    await client.connect()
    return client
  }
  const withRole = async (name: string): Promise<void> => {
    const root = await connect(server().admin.user, server().admin.password)
    await root.query(`create role ${name} login password '${PASSWORD}'`)
    await root.end()
  }
  const urlOf = (name: string): string => `postgresql://${name}:${PASSWORD}@127.0.0.1:${server().port}/postgres`
  const reach = ['--allow-server', '127.0.0.1', '--allow-address', '127.0.0.1', '--rule', 'database-postgres-url']

  it('from a leak in a file to a proven death, over the command line', async () => {
    await withRole('cli_leak')
    const session = await connect('cli_leak', PASSWORD)
    const root = tempDirectory({ 'app.env': `DATABASE_URL=${urlOf('cli_leak')}\n` })
    const journal = join(root, 'state.jsonl')
    const kagiban = async (...args: readonly string[]) => {
      const outcome = await runCli([...args, ...reach], { variables: KEY })
      expect(`${outcome.stdout}${outcome.stderr}`).not.toContain(PASSWORD)
      return outcome
    }
    const scanned = await kagiban('scan', join(root, 'app.env'), '--verify', '--format', 'jsonl')
    expect(scanned.code).toBe(2)
    const { fingerprint, verification } = JSON.parse(scanned.stdout.split('\n')[0]!) as {
      fingerprint: string
      verification: object
    }
    expect(verification).toMatchObject({ verdict: 'live' })

    const reached = await kagiban('scan', join(root, 'app.env'), '--access')
    expect(reached.stdout).toMatch(/reach: 2 low; worst: CONNECT on postgres; 1 thing not found out/)
    expect(reached.stderr).toMatch(
      /postgresql 127\.0\.0\.1:\d+\/postgres \(secret; user: cli_leak\) {2}\(of those that live\)/,
    )
    const json = await kagiban('scan', join(root, 'app.env'), '--access', '--format', 'jsonl')
    expect(JSON.parse(json.stdout.split('\n')[0]!)).toMatchObject({
      verification: {
        access: {
          grants: [{ action: 'CONNECT', severity: 'low' }, {}],
          counts: { low: 2 },
          gaps: [expect.any(String) as string],
        },
      },
    })
    const html = await kagiban('scan', join(root, 'app.env'), '--access', '--format', 'html')
    expect(html.stdout).toContain('has_database_privilege')

    const access = await kagiban('access', fingerprint, root)
    expect(access).toMatchObject({ code: 3, stdout: expect.stringContaining('CONNECT  postgres') as string })

    const dry = await kagiban('revoke', fingerprint, root, '--journal', journal)
    expect(dry.code).toBe(0)
    expect(dry.stdout).toMatch(
      /1\. Removes the role's password, and ends its sessions\. \(by the credential itself, cannot be undone\)/,
    )
    expect(dry.stdout).toContain('needs a second identity: --admin user=… --admin password=…')
    expect(dry.stdout).toContain('To do it, add --yes.')
    expect((await session.query('select 1 as one')).rows).toEqual([{ one: 1 }])

    const done = await kagiban('revoke', fingerprint, root, '--journal', journal, '--yes')
    expect(done.code).toBe(0)
    expect(done.stdout).toContain('It is dead: its issuer no longer accepts it.')
    await expect(session.query('select 1')).rejects.toThrow()
    expect(readFileSync(journal, 'utf8')).not.toContain(PASSWORD)

    const verified = await kagiban('verify', fingerprint, root)
    expect(verified).toMatchObject({ code: 0, stdout: expect.stringContaining('DEAD') as string })
    expect((await kagiban('revoke', '--list', '--journal', journal)).stdout).toMatch(/^dead {2}database-postgres-url/)
    expect(await kagiban('revoke', fingerprint, root, '--journal', journal, '--yes')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('It was dead already') as string,
    })
  })

  it('takes the administrator from the environment, and speaks Japanese', async () => {
    await withRole('cli_admin')
    const { user, password } = server().admin
    const file = join(tempDirectory(), 'state.jsonl')
    const run = (variables: Record<string, string>) =>
      runCli(
        ['revoke', '-', '--yes', '--admin', 'user=PGUSER', '--admin', 'password=PGPASSWORD', '--journal', file, ...reach],
        { variables: { ...KEY, ...variables }, language: 'ja', input: urlOf('cli_admin') },
      )
    expect(await run({})).toMatchObject({ code: 4, stderr: expect.stringContaining('PGUSER') as string })
    const done = await run({ PGUSER: user, PGPASSWORD: password })
    expect(done.stdout).toContain('無効になりました')
    expect(done.stdout).toContain('ロールのログインを禁止し')
    expect(`${done.stdout}${done.stderr}${readFileSync(file, 'utf8')}`).not.toContain(password)
    expect(done.code).toBe(0)
  })

  it('tries nothing at a server that nobody allowed', async () => {
    await withRole('cli_closed')
    const file = join(tempDirectory(), 'state.jsonl')
    const closed = await runCli(['revoke', '-', '--yes', '--journal', file, '--rule', 'database-postgres-url'], {
      variables: KEY,
      input: urlOf('cli_closed'),
    })
    expect(closed).toMatchObject({ code: 3, stdout: expect.stringContaining('nobody knows whether it works') as string })
    const session = await connect('cli_closed', PASSWORD)
    await session.end()
  })
})
