import type { Counterpart } from './describe-server.ts'
import { fetched } from './fetched.ts'
import { findProgram, freePort, serverDirectory, startServer, type Running } from './process.ts'

const program = (): string | undefined => findProgram('vault', 'bao', fetched('bin', 'vault'), fetched('bin', 'bao'))

/** A development server, which keeps all in memory. */
export const vault: Counterpart<Running & { readonly rootToken: string }> = {
  name: 'Vault or OpenBao',
  missing: () => (program() === undefined ? 'neither vault nor bao is on the path' : undefined),
  async start() {
    const [directory, port, rootToken] = [serverDirectory(), await freePort(), 'root']
    const address = `-dev-listen-address=127.0.0.1:${port}`
    const args = ['server', '-dev', `-dev-root-token-id=${rootToken}`, address]
    const env = { HOME: directory.path }
    return { ...(await startServer({ command: program()!, args, env, port, cleanUp: directory.remove })), rootToken }
  },
}
