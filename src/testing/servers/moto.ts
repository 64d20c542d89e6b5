import type { Counterpart } from './describe-server.ts'
import { fetched, missingUnless } from './fetched.ts'
import { freePort, startServer, type Running } from './process.ts'

const python = fetched('python', 'bin', 'python')

/** As many calls make the administrator, before keys, signatures and policies are checked. */
const FREE_CALLS = 3

/**
 * AWS as moto plays it. It differs from AWS: an inactive key is still accepted, conditions of policies are not looked at, and calls of the
 * Query API must be POST.
 */
export const moto: Counterpart<Running> = {
  name: 'AWS (moto)',
  missing: () => missingUnless(python),
  async start() {
    const port = await freePort()
    const args = ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)]
    const env = { INITIAL_NO_AUTH_ACTION_COUNT: String(FREE_CALLS) }
    return startServer({ command: python, args, env, port })
  },
}
