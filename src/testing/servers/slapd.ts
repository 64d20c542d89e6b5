import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Counterpart } from './describe-server.ts'
import { ADMIN, type Database } from './database.ts'
import { findProgram, freePort, serverDirectory, startServer } from './process.ts'

export const slapd: Counterpart<Database> = {
  name: 'OpenLDAP',
  missing: () => (findProgram('slapd') === undefined ? 'slapd is not installed' : undefined),
  async start() {
    const [directory, port] = [serverDirectory(), await freePort()]
    const at = (name: string): string => join(directory.path, name)
    mkdirSync(at('data'))
    const admin = { user: 'cn=admin,dc=acme,dc=internal', password: ADMIN.password }
    writeFileSync(
      at('slapd.conf'),
      [
        ...['core', 'cosine', 'inetorgperson'].map((name) => `include /etc/ldap/schema/${name}.schema`),
        'modulepath /usr/lib/ldap',
        'moduleload back_mdb',
        `pidfile ${at('pid')}`,
        'database mdb',
        'suffix "dc=acme,dc=internal"',
        `rootdn "${admin.user}"`,
        `rootpw ${admin.password}`,
        `directory ${at('data')}`,
        'access to attrs=userPassword by self write by anonymous auth by * none',
        'access to * by users read',
        '',
      ].join('\n'),
    )
    const args = ['-d', '0', '-f', at('slapd.conf'), '-h', `ldap://127.0.0.1:${port}`]
    return { ...(await startServer({ command: findProgram('slapd')!, args, port, cleanUp: directory.remove })), admin }
  },
}
