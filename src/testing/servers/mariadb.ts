import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createConnection } from 'mysql2/promise'
import type { Counterpart } from './describe-server.ts'
import { ADMIN, type Database } from './database.ts'
import { findProgram, freePort, serverDirectory, startServer } from './process.ts'

export const mariadb: Counterpart<Database> = {
  name: 'MariaDB',
  missing: () =>
    findProgram('mariadbd') === undefined || findProgram('mariadb-install-db') === undefined
      ? 'mariadbd is not installed (Debian: mariadb-server)'
      : undefined,
  async start() {
    const directory = serverDirectory()
    const data = join(directory.path, 'data')
    const user = process.getuid?.() === 0 ? ['--user=root'] : []
    execFileSync(
      findProgram('mariadb-install-db')!,
      ['--no-defaults', `--datadir=${data}`, ...user, '--auth-root-authentication-method=normal', '--skip-test-db'],
      { stdio: 'pipe' },
    )
    const [port, init] = [await freePort(), join(directory.path, 'init.sql')]
    writeFileSync(
      init,
      `CREATE OR REPLACE USER root@'127.0.0.1' IDENTIFIED BY '${ADMIN.password}';\nGRANT ALL ON *.* TO root@'127.0.0.1' WITH GRANT OPTION;`,
    )
    const args = [
      '--no-defaults',
      ...user,
      `--datadir=${data}`,
      '--bind-address=127.0.0.1',
      '--skip-name-resolve',
      `--port=${port}`,
      `--socket=${join(directory.path, 'socket')}`,
      `--init-file=${init}`,
      '--innodb-buffer-pool-size=32M',
    ]
    // Connections are taken before the first statements are done.
    const isReady = async (): Promise<boolean> => {
      const connection = await createConnection({ host: '127.0.0.1', port, ...ADMIN })
      await connection.end()
      return true
    }
    const command = findProgram('mariadbd')!
    return { ...(await startServer({ command, args, port, isReady, cleanUp: directory.remove })), admin: ADMIN }
  },
}
