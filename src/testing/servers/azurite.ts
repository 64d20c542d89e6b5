import type { Counterpart } from './describe-server.ts'
import { fetched, missingUnless } from './fetched.ts'
import { freePort, startServer, type Running } from './process.ts'

const program = fetched('npm', 'node_modules', 'azurite', 'dist', 'src', 'blob', 'main.js')

export interface Azurite extends Running {
  /** Gives the account other keys. Nothing that was stored stays. */
  setKeys(keys: readonly string[]): Promise<void>
}

/** Azure's blob storage, in memory, with one account. */
export function azuriteWith(account: string, keys: readonly string[]): Counterpart<Azurite> {
  const startWith = (port: number, those: readonly string[]): Promise<Running> => {
    const args = [program, '--blobHost', '127.0.0.1', '--blobPort', String(port), '--silent', '--skipApiVersionCheck']
    const env = { AZURITE_ACCOUNTS: `${account}:${those.join(':')}` }
    return startServer({ command: process.execPath, args: [...args, '--inMemoryPersistence'], env, port })
  }
  return {
    name: 'Azure Storage (Azurite)',
    missing: () => missingUnless(program),
    async start() {
      const port = await freePort()
      let running = await startWith(port, keys)
      return {
        port,
        stop: () => running.stop(),
        async setKeys(others) {
          await running.stop()
          running = await startWith(port, others)
        },
      }
    },
  }
}
