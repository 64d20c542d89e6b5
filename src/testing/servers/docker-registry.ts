import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Counterpart } from './describe-server.ts'
import { findProgram, freePort, serverDirectory, startServer, type Running } from './process.ts'

export interface Registry extends Running {
  /** Sets its users: lines of an htpasswd file with bcrypt hashes. It reads them again when they change. */
  setUsers(htpasswd: string): void
}

export const dockerRegistry: Counterpart<Registry> = {
  name: 'a Docker registry',
  missing: () => (findProgram('docker-registry') === undefined ? 'docker-registry is not installed' : undefined),
  async start() {
    const [directory, port] = [serverDirectory(), await freePort()]
    const at = (name: string): string => join(directory.path, name)
    mkdirSync(at('data'))
    writeFileSync(at('htpasswd'), '')
    const config = {
      version: '0.1',
      log: { level: 'error' },
      storage: { filesystem: { rootdirectory: at('data') } },
      http: { addr: `127.0.0.1:${port}` },
      auth: { htpasswd: { realm: 'registry', path: at('htpasswd') } },
    }
    // JSON is YAML.
    writeFileSync(at('config.yml'), JSON.stringify(config))
    const command = findProgram('docker-registry')!
    const running = await startServer({ command, args: ['serve', at('config.yml')], port, cleanUp: directory.remove })
    return { ...running, setUsers: (htpasswd) => writeFileSync(at('htpasswd'), htpasswd) }
  },
}
