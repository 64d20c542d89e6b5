import { execFileSync } from 'node:child_process'
import { chownSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import type { Counterpart } from './describe-server.ts'
import { ADMIN, type Database } from './database.ts'
import { findProgram, freePort, serverDirectory, startServer } from './process.ts'

const NOBODY = 65_534

/** Debian keeps each version's programs apart. */
function postgresProgram(name: string): string | undefined {
  const versions = '/usr/lib/postgresql'
  let found: readonly string[] = []
  try {
    found = readdirSync(versions).toSorted((a, b) => Number(b) - Number(a))
  } catch {
    // Not Debian's.
  }
  return findProgram(...found.map((version) => join(versions, version, 'bin', name)), name)
}

/** Runs as nobody where the tests run as root, whom PostgreSQL refuses. */
function unprivileged(program: string, args: readonly string[]): [string, string[]] {
  return process.getuid?.() === 0
    ? ['setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', program, ...args]]
    : [program, [...args]]
}

export const postgresql: Counterpart<Database> = {
  name: 'PostgreSQL',
  missing: () =>
    postgresProgram('initdb') === undefined || postgresProgram('postgres') === undefined
      ? 'initdb and postgres are not installed (Debian: postgresql)'
      : undefined,
  async start() {
    const directory = serverDirectory()
    const [data, passwords] = [join(directory.path, 'data'), join(directory.path, 'password')]
    mkdirSync(data, { mode: 0o700 })
    writeFileSync(passwords, ADMIN.password)
    if (process.getuid?.() === 0) for (const path of [directory.path, data, passwords]) chownSync(path, NOBODY, NOBODY)
    const [init, initArgs] = unprivileged(postgresProgram('initdb')!, [
      '-D',
      data,
      '-A',
      'scram-sha-256',
      '-U',
      ADMIN.user,
      `--pwfile=${passwords}`,
      '--no-sync',
    ])
    execFileSync(init, initArgs, { cwd: directory.path, stdio: 'pipe' })
    const port = await freePort()
    const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${directory.path}`, 'fsync=off']
    const [command, args] = unprivileged(postgresProgram('postgres')!, [
      '-D',
      data,
      '-p',
      String(port),
      ...settings.flatMap((setting) => ['-c', setting]),
    ])
    // It takes connections before it is ready.
    const isReady = async (): Promise<boolean> => {
      const client = new Client({ host: '127.0.0.1', port, ...ADMIN, database: 'postgres' })
      client.on('error', () => undefined)
      await client.connect()
      await client.end()
      return true
    }
    return { ...(await startServer({ command, args, port, isReady, cleanUp: directory.remove })), admin: ADMIN }
  },
}
