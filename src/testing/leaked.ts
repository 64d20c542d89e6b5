import { expect } from 'vitest'
import { Secret } from '#base/secret.ts'
import { MAX_ACCESS_REQUESTS } from '#core/access.ts'
import type { Conversation, ConversationSetting, CredentialParts } from '#core/conversation.ts'
import { converse } from '#core/converse.ts'
import type { OnlineProvider } from '#core/online.ts'
import type { Provider } from '#core/provider.ts'
import { MAX_REVOKE_REQUESTS, type RevokeAction } from '#core/revoke.ts'
import { MAX_VERIFY_REQUESTS } from '#core/verify.ts'
import { createWireDoor, type LoginEntry } from '#wire/index.ts'
import { detect, rulesetOf } from './detect-sample.ts'
import { testDoor } from './http-door.ts'

export interface Leak {
  readonly provider: Provider
  readonly online: OnlineProvider
  /** Holds one credential, as it leaks. */
  readonly text: string
  readonly rule: string
  /** Of the server on this machine. */
  readonly baseUrl: string
  readonly admin?: Readonly<Record<string, string>>
  /** Which of its actions are taken. Default: the first of all by the credential itself. */
  readonly actions?: (action: RevokeAction, index: number) => boolean
  /** What a person does where the issuer has no other way, or where its way does not kill. */
  readonly byHand?: () => Promise<void> | void
}

/** Found in a text, verified, mapped, revoked, verified again, over the real doors. None of its secrets is in the journal. */
export async function killLeaked({ provider, online, text, rule, baseUrl, admin = {}, actions, byHand }: Leak) {
  const match = detect(rulesetOf([provider]), text).find((one) => one.rule.rule.id === rule)
  if (match === undefined) throw new Error(`${rule} is not found in the text`)
  const values = Object.fromEntries(Object.entries(match.parts).map(([name, { value }]) => [name, value]))
  const parts = secrets(values)
  const door = testDoor()
  const signal = new AbortController().signal
  const logins: LoginEntry[] = []
  const wire = createWireDoor({
    policy: { allowAddresses: ['127.0.0.1'] },
    allowServers: ['127.0.0.1'],
    onLogin: (entry) => logins.push(entry),
    timeoutMs: 8000,
  })
  const hold = <Outcome extends { readonly kind: string }>(
    plan: Conversation<Outcome>,
    purpose: 'verify' | 'access' | 'revoke',
    maxRequests: number,
    setting: Partial<ConversationSetting> = {},
  ) =>
    converse({
      plan,
      purpose,
      maxRequests,
      credential: parts,
      setting: { now: Date.now(), baseUrl, ...setting },
      send: (request) => door.send(request, { signal }),
      tryLogin: (login) => wire.login(login, { signal }),
    })
  const before = await hold(online.verify[rule]!, 'verify', MAX_VERIFY_REQUESTS)
  const plan = online.access?.[rule]
  const access = plan === undefined ? undefined : await hold(plan, 'access', MAX_ACCESS_REQUESTS)
  const all = online.revoke?.[rule]?.actions ?? []
  const first = all.findIndex((action) => action.class === 'self')
  const chosen = all.filter(actions ?? ((_, index) => index === first))
  const revoked: { readonly kind: string; readonly detail?: string }[] = []
  const setting = Object.keys(admin).length > 0 ? { admin: secrets(admin) } : {}
  for (const action of chosen) revoked.push(await hold(action, 'revoke', MAX_REVOKE_REQUESTS, setting))
  const verifyAgain = () => hold(online.verify[rule]!, 'verify', MAX_VERIFY_REQUESTS, { wasLive: true })
  const between = byHand === undefined ? undefined : await verifyAgain()
  await byHand?.()
  const after = await verifyAgain()
  const journal = JSON.stringify([door.journal, logins])
  for (const value of [match.secret.value, ...Object.values(admin)])
    if (value.length >= 12) expect(journal).not.toContain(value)
  return { before, access, revoked, between, after }
}

function secrets(values: Readonly<Record<string, string>>): CredentialParts {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, new Secret(value)]))
}
