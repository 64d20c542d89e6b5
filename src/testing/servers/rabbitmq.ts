import { execFileSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Counterpart } from './describe-server.ts'
import { ADMIN, type Database } from './database.ts'
import { findProgram, freePort, serverDirectory, startServer } from './process.ts'

export const rabbitmq: Counterpart<Database & { readonly managementPort: number }> = {
  name: 'RabbitMQ',
  missing: () =>
    findProgram('/usr/lib/rabbitmq/bin/rabbitmq-server') === undefined ? 'rabbitmq-server is not installed' : undefined,
  async start() {
    const directory = serverDirectory()
    const [port, managementPort, distribution, epmd] = await Promise.all([freePort(), freePort(), freePort(), freePort()])
    const at = (name: string): string => join(directory.path, name)
    writeFileSync(at('plugins'), '[rabbitmq_management].')
    writeFileSync(
      at('rabbitmq.conf'),
      [
        `listeners.tcp.local = 127.0.0.1:${port}`,
        `management.tcp.ip = 127.0.0.1`,
        `management.tcp.port = ${managementPort}`,
        `default_user = ${ADMIN.user}`,
        `default_pass = ${ADMIN.password}`,
        'loopback_users = none',
        // Connections are listed with their statistics.
        'collect_statistics_interval = 500',
      ].join('\n'),
    )
    const cookie = at('.erlang.cookie')
    writeFileSync(cookie, 'SYNTHETICCOOKIE')
    chmodSync(cookie, 0o400)
    const env = {
      HOME: directory.path,
      RABBITMQ_NODENAME: `kagiban${port}@localhost`,
      RABBITMQ_CONFIG_FILE: at('rabbitmq.conf'),
      RABBITMQ_MNESIA_BASE: at('mnesia'),
      RABBITMQ_LOG_BASE: at('log'),
      RABBITMQ_ENABLED_PLUGINS_FILE: at('plugins'),
      RABBITMQ_DIST_PORT: String(distribution),
      ERL_EPMD_PORT: String(epmd),
      ERL_EPMD_ADDRESS: '127.0.0.1',
      RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS: '-kernel inet_dist_use_interface {127,0,0,1}',
    }
    const running = await startServer({
      command: findProgram('/usr/lib/rabbitmq/bin/rabbitmq-server')!,
      args: [],
      env,
      port: managementPort,
      cleanUp() {
        // The port mapper makes itself independent of the server, and refuses to go only while nodes are registered.
        const mapper = findProgram('epmd')
        if (mapper !== undefined)
          try {
            execFileSync(mapper, ['-port', String(epmd), '-kill'], { env: { ...process.env, ...env }, stdio: 'pipe' })
          } catch {
            // Gone already.
          }
        directory.remove()
      },
    })
    return { ...running, port, managementPort, admin: ADMIN }
  },
}
