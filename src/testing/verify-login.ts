import { Secret } from '#base/secret.ts'
import { converse, type TryLogin } from '#core/converse.ts'
import type { Conversation, ConversationSetting, CredentialParts } from '#core/conversation.ts'
import type { LoginEntry } from '#wire/index.ts'
import { createWireDoor } from '#wire/index.ts'

const signal = new AbortController().signal

/** Holds a conversation with a server of this machine over the real door. `journal` gets every login that is tried. */
export function converseHere<Outcome extends { readonly kind: string }>(
  plan: Conversation<Outcome>,
  credential: CredentialParts,
  change: Partial<ConversationSetting> = {},
  purpose: 'verify' | 'access' | 'revoke' = 'verify',
  journal: LoginEntry[] = [],
) {
  const door = createWireDoor({
    policy: { allowAddresses: ['127.0.0.1'] },
    allowServers: ['127.0.0.1'],
    onLogin: (entry) => journal.push(entry),
    timeoutMs: 8000,
  })
  const tryLogin: TryLogin = (login) => door.login(login, { signal })
  return converse({
    plan,
    purpose,
    maxRequests: 16,
    credential,
    setting: { now: Date.now(), ...change },
    send: () => Promise.reject(new Error('no web server is to be asked')),
    tryLogin,
  })
}

/** Named values as the parts of a credential. */
export function secretParts(values: Readonly<Record<string, string>>): CredentialParts {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Secret(value)]))
}
