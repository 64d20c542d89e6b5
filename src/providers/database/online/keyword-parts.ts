import { Secret } from '#base/secret.ts'
import type { CredentialParts } from '#core/conversation.ts'

/** The parts of `host=… port=… user=… dbname=… password=…`, where all between host and password is one part of the rule. */
export function partsOfKeywords(parts: CredentialParts): CredentialParts {
  const more = parts['more']?.reveal() ?? ''
  const named = (name: string): string => new RegExp(`\\b${name}=(\\S{1,128})`).exec(more)?.[1] ?? ''
  return {
    ...parts,
    user: new Secret(named('user')),
    port: new Secret(named('port')),
    database: new Secret(named('dbname')),
  }
}
