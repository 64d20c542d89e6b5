import type { Counterpart } from './describe-server.ts'
import { ADMIN, type Database } from './database.ts'
import { findProgram, freePort, serverDirectory, startServer } from './process.ts'

export const redis: Counterpart<Database> = {
  name: 'Redis',
  missing: () => (findProgram('redis-server') === undefined ? 'redis-server is not installed' : undefined),
  async start() {
    const [directory, port] = [serverDirectory(), await freePort()]
    const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', directory.path]
    const command = findProgram('redis-server')!
    const running = await startServer({
      command,
      args: [...args, '--requirepass', ADMIN.password],
      port,
      cleanUp: directory.remove,
    })
    return { ...running, admin: { ...ADMIN, user: 'default' } }
  },
}
