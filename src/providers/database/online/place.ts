import { Secret } from '#base/secret.ts'
import type { CredentialParts } from '#core/conversation.ts'
import type { Login, LoginProtocol, Statement } from '#core/login.ts'

/** Where a protocol's servers listen when nothing else is said. */
const PORTS: Readonly<Record<LoginProtocol, number>> = { postgresql: 5432, mysql: 3306, redis: 6379, amqp: 5672, ldap: 389 }

/** The login that a connection string stands for. Its parts are percent-encoded when they stood in a URL. */
export function loginOf(
  protocol: LoginProtocol,
  parts: CredentialParts,
  encoded: boolean,
  statements: readonly Statement[] = [],
): Login {
  const text = (name: string): string => {
    const value = parts[name]?.reveal() ?? ''
    return encoded ? decodedText(value) : value
  }
  const database = text('database')
  return {
    protocol,
    host: text('host').replace(/^\[(.*)\]$/, '$1'),
    port: Number(text('port')) || PORTS[protocol],
    user: text('user'),
    part: 'secret',
    password: new Secret(text('secret')),
    ...(database === '' ? {} : { database }),
    statements,
  }
}

/** Parts of a URL as they are meant. */
export function decoded(parts: CredentialParts, names: readonly string[]): CredentialParts {
  return Object.fromEntries(names.map((name) => [name, new Secret(decodedText(parts[name]?.reveal() ?? ''))]))
}

function decodedText(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
