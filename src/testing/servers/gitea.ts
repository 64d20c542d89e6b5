import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import type { Counterpart } from './describe-server.ts'
import { ADMIN, type Database } from './database.ts'
import { fetched } from './fetched.ts'
import { findProgram, freePort, serverDirectory, startServer } from './process.ts'

const NOBODY = 65_534
const program = (): string | undefined => findProgram('gitea', fetched('bin', 'gitea'))

/** Gitea with an administrator. Built from its Go module, it wants its `options` beside it in the cache. */
export const gitea: Counterpart<Database> = {
  name: 'Gitea',
  missing: () =>
    program() === undefined || !existsSync(fetched('gitea', 'options'))
      ? 'gitea is not on the path or in the cache, or its options and templates are not in the cache'
      : undefined,
  async start() {
    const [directory, port] = [serverDirectory(), await freePort()]
    const at = (name: string): string => join(directory.path, name)
    const isRoot = process.getuid?.() === 0
    // It refuses root, and so must be where another user can run it.
    cpSync(program()!, at('gitea'))
    chmodSync(at('gitea'), 0o755)
    for (const name of ['options', 'templates', 'public']) cpSync(fetched('gitea', name), at(name), { recursive: true })
    const config = [
      `WORK_PATH = ${directory.path}`,
      `RUN_USER = ${isRoot ? 'nobody' : userInfo().username}`,
      `[server]\nHTTP_ADDR = 127.0.0.1\nHTTP_PORT = ${port}\nDISABLE_SSH = true\nOFFLINE_MODE = true`,
      `[database]\nDB_TYPE = sqlite3\nPATH = ${at('gitea.db')}`,
      '[security]\nINSTALL_LOCK = true\nPASSWORD_HASH_ALGO = pbkdf2_v2',
      '[log]\nLEVEL = error',
    ]
    writeFileSync(at('app.ini'), config.join('\n'))
    if (isRoot) for (const path of [directory.path, at('app.ini')]) chownSync(path, NOBODY, NOBODY)
    const asUser = (...args: readonly string[]): readonly [string, string[]] => {
      const all = [at('gitea'), '-c', at('app.ini'), ...args]
      return isRoot
        ? ['setpriv', [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', ...all]]
        : [all[0]!, all.slice(1)]
    }
    const env = { HOME: directory.path, GITEA_WORK_DIR: directory.path }
    const run = (...args: readonly string[]): void => {
      const [command, words] = asUser(...args)
      execFileSync(command, words, { cwd: directory.path, stdio: 'pipe', env: { ...process.env, ...env } })
    }
    const account = ['--username', ADMIN.user, '--password', ADMIN.password, '--email', 'root@acme.test']
    run('migrate')
    run('admin', 'user', 'create', '--admin', '--must-change-password=false', ...account)
    const [command, args] = asUser('web')
    return { ...(await startServer({ command, args, env, port, cleanUp: directory.remove })), admin: ADMIN }
  },
}
