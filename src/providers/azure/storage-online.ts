import { createHmac } from 'node:crypto'
import { ask, type ConversationSetting, type CredentialParts, type Question } from '#core/conversation.ts'
import { present } from '#core/json-facts.ts'
import type { HttpAnswer } from '#core/outgoing-request.ts'
import { unexplained, type IdentityFacts, type Verdict, type VerifyPlan } from '#core/verify.ts'
import { xmlText } from '#clouds/xml-text.ts'
import { readFields } from './shared-access.ts'

const VERSION = '2021-12-02'
const HOSTS = ['*.core.windows.net']

/** A request for names of containers, signed with the key of the account; the key is not sent. */
export function listContainers(
  { accountName, secret }: CredentialParts,
  setting: ConversationSetting,
  most: number,
): Question {
  const account = accountName!.reveal().toLowerCase()
  const address = new URL(addressOf(account, 'blob', setting))
  const date = new Date(setting.now).toUTCString()
  const toSign = [
    'GET',
    // No content, and no conditions.
    ...Array.from({ length: 11 }, () => ''),
    `x-ms-date:${date}`,
    `x-ms-version:${VERSION}`,
    `/${account}${address.pathname}`,
    'comp:list',
    `maxresults:${most}`,
  ].join('\n')
  const signature = createHmac('sha256', Buffer.from(secret!.reveal(), 'base64')).update(toSign).digest('base64')
  return {
    method: 'GET',
    url: `${address.href}?comp=list&maxresults=${most}`,
    headers: { 'x-ms-date': date, 'x-ms-version': VERSION, authorization: `SharedKey ${account}:${signature}` },
    secretParts: [{ part: 'secret', value: secret!, in: 'header', name: 'authorization', sent: 'signature' }],
  }
}

/** Of a service: its own host, or below the configured address, as emulators have it. With a slash at its end. */
function addressOf(account: string, service: string, { baseUrl }: ConversationSetting): string {
  return baseUrl === undefined ? `https://${account}.${service}.core.windows.net/` : `${baseUrl}/${account}/`
}

/**
 * Lists the names of containers, one at most; what is in them is not asked.
 * Source: https://learn.microsoft.com/rest/api/storageservices/authorize-with-shared-key (2026-11-25, not opened)
 */
export const storageKey: VerifyPlan = {
  parts: ['accountName', 'secret'],
  hosts: HOSTS,
  begin: (credential, setting) => {
    const identity = { account: credential['accountName']!.reveal().toLowerCase() }
    return ask(listContainers(credential, setting, 1), (answer) => judge(answer, '<EnumerationResults', identity, setting))
  },
}

/** Services whose properties can be asked for. */
const SERVICES = new Set(['blob', 'queue', 'table', 'file'])

/**
 * Asks for the properties of the service. Only signatures for the whole account can be asked about: any other is bound to the path it
 * was made for.
 */
export const storageSas: VerifyPlan = {
  parts: ['account', 'service', 'secret'],
  hosts: HOSTS,
  begin: ({ account, service, secret }, setting) => {
    const fields = readFields(secret!.reveal())
    if (!fields.has('ss') || !SERVICES.has(service!.reveal()))
      return { kind: 'unknown', reason: 'incomplete', detail: 'not a signature for an account' }
    const expires = Date.parse(fields.get('se') ?? '')
    if (expires < setting.now) return { kind: 'dead', reason: 'expired', detail: 'by its own date' }
    const query = new URLSearchParams([['restype', 'service'], ['comp', 'properties'], ...fields])
    const expiresAt = Number.isNaN(expires) ? undefined : new Date(expires).toISOString()
    const scopes = fields.has('sp') ? [fields.get('sp')!] : undefined
    const identity = { account: account!.reveal(), ...present({ expiresAt, scopes }) }
    return ask(
      {
        method: 'GET',
        url: `${addressOf(account!.reveal(), service!.reveal(), setting)}?${query.toString()}`,
        headers: { 'x-ms-version': VERSION },
        secretParts: [{ part: 'secret', value: secret!, in: 'query', name: 'sig' }],
      },
      (answer) => judge(answer, '<StorageServiceProperties', identity, setting),
    )
  },
}

/** Refusals of what was asked, by a service that has checked the signature. */
const LIMITED = new Set([
  'AuthorizationPermissionMismatch',
  'AuthorizationResourceTypeMismatch',
  'AuthorizationServiceMismatch',
])

/** Source: https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes (2026-11-25, not opened) */
function judge(answer: HttpAnswer, root: string, identity: IdentityFacts, { baseUrl }: ConversationSetting): Verdict {
  const text = answer.text()
  if (answer.status === 200 && text.includes(root)) return { kind: 'live', identity }
  const code = xmlText(text, 'Code')
  if (code === undefined || answer.status !== 403) return unexplained(answer)
  if (LIMITED.has(code)) return { kind: 'live', identity, limited: code }
  if (code === 'KeyBasedAuthenticationNotPermitted') return { kind: 'dead', reason: 'disabled', detail: code }
  // An emulator has one message for whatever is wrong with a signature, and does not look at the clock.
  const message = xmlText(text, 'Message') ?? ''
  if (
    baseUrl !== undefined &&
    message.startsWith('Server failed to authenticate the request') &&
    code === 'AuthorizationFailure'
  )
    return { kind: 'dead', reason: 'not-accepted', detail: 'the signature does not match' }
  // A wrong clock gets the same code, so what it is about has to be read.
  const detail = xmlText(text, 'AuthenticationErrorDetail') ?? ''
  return code === 'AuthenticationFailed' && /is not the same as any computed signature|Signature did not match/.test(detail)
    ? { kind: 'dead', reason: 'not-accepted', detail: 'the signature does not match' }
    : unexplained(answer)
}
