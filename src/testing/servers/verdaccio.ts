import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Counterpart } from './describe-server.ts'
import { fetched, missingUnless } from './fetched.ts'
import { freePort, serverDirectory, startServer, type Running } from './process.ts'

const program = fetched('npm', 'node_modules', 'verdaccio', 'bin', 'verdaccio')

/** An npm registry; whoever asks becomes a user. It has no other registry behind it. */
export const verdaccio: Counterpart<Running> = {
  name: 'an npm registry (Verdaccio)',
  missing: () => missingUnless(program),
  async start() {
    const [directory, port] = [serverDirectory(), await freePort()]
    const config = join(directory.path, 'config.yaml')
    const at = (name: string): string => JSON.stringify(join(directory.path, name))
    writeFileSync(
      config,
      [
        `storage: ${at('storage')}`,
        `auth: { htpasswd: { file: ${at('htpasswd')} } }`,
        "packages: { '**': { access: $all, publish: $authenticated } }",
        'uplinks: {}',
        'flags: { webLogin: false }',
        'log: { type: stdout, format: json, level: warn }',
        'web: { enable: false }',
      ].join('\n'),
    )
    const args = [program, '--config', config, '--listen', `127.0.0.1:${port}`]
    return startServer({ command: process.execPath, args, port, cleanUp: directory.remove })
  },
}
