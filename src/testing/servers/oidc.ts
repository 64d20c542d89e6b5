import { pathToFileURL } from 'node:url'
import type { Counterpart } from './describe-server.ts'
import { fetched, missingUnless } from './fetched.ts'
import { freePort, startServer, type Running } from './process.ts'

const program = fetched('npm', 'node_modules', 'oidc-provider', 'lib', 'index.js')

/** Clients register themselves, and get these secrets in turn. */
function code(port: number, secrets: readonly string[]): string {
  return `
    import { Provider } from ${JSON.stringify(pathToFileURL(program).href)}
    const secrets = ${JSON.stringify(secrets)}
    const provider = new Provider('http://127.0.0.1:${port}', {
      scopes: ['openid', 'pay'],
      features: {
        devInteractions: { enabled: false },
        clientCredentials: { enabled: true },
        introspection: { enabled: true },
        revocation: { enabled: true },
        registration: { enabled: true, secretFactory: () => secrets.shift() },
        registrationManagement: { enabled: true },
      },
    })
    provider.listen(${port}, '127.0.0.1')
  `
}

/** An OpenID Connect server, in memory. */
export function oidcWith(secrets: readonly string[]): Counterpart<Running> {
  return {
    name: 'OpenID Connect (oidc-provider)',
    missing: () => missingUnless(program),
    async start() {
      const port = await freePort()
      return startServer({ command: process.execPath, args: ['--input-type=module', '-e', code(port, secrets)], port })
    },
  }
}
