import { ask, type ConversationSetting, type CredentialParts, type Question } from './conversation.ts'
import type { HttpAnswer, RequestBody, SecretPart } from './outgoing-request.ts'
import { unexplained, type DeadReason, type IdentityFacts, type Verdict, type VerifyPlan } from './verify.ts'

/** Where the credential goes. */
export type Carried =
  | 'bearer'
  /** A header, with what stands before the value in it, such as `Token `. */
  | { readonly header: string; readonly before?: string }
  | { readonly query: string }
  /** In the URL's path, at its `{part}`. */
  | 'path'
  /** HTTP Basic: names of parts, or texts with `=` in front (`=x`), for the user and the password. */
  | { readonly basic: readonly [user: string, password: string] }

/** The most usual verification: one request that changes nothing, and what its status says. */
export interface OneQuestion {
  /** https, or starting with `/` for a self-hosted service (`setting.baseUrl` goes before it). `{part}` stands for a part; only `path` lets it be the secret. */
  readonly url: string
  /** Default GET. Whatever it is, it must change nothing. */
  readonly method?: 'GET' | 'HEAD' | 'POST'
  /** Default: the part `secret` as a bearer token. */
  readonly carried?: Carried
  /** The part that is the secret. Default `secret`. */
  readonly part?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: RequestBody
  /** Default: the host of `url`. Needed when it holds `{part}`. */
  readonly hosts?: readonly string[]
  /**
   * Whom a good answer (status 200 to 299, JSON) speaks for; undefined when it is not the answer of the documentation, which makes it
   * `unknown`. A status alone is never `live`.
   */
  readonly identity: (json: unknown, answer: HttpAnswer) => IdentityFacts | undefined
  /** Statuses that the issuer documents for credentials that do not work. Default 401. */
  readonly dead?: Readonly<Record<number, DeadReason>> | readonly number[]
  /** Statuses that only an authenticated request gets, with what they mean: `{ 403: 'scope missing' }`. */
  readonly limited?: Readonly<Record<number, string>>
  /** Asked first: what the body says, for issuers whose status says little. */
  readonly judge?: (answer: HttpAnswer) => Verdict | undefined
}

/** A plan of one question. */
export function oneQuestion(question: OneQuestion): VerifyPlan {
  const { url, part = 'secret', carried = 'bearer', hosts, method = 'GET', body } = question
  const isOwn = url.startsWith('/')
  const names = namesIn(url)
  const secretNames =
    typeof carried === 'object' && 'basic' in carried ? carried.basic.filter((name) => !name.startsWith('=')) : [part]
  return {
    parts: [...new Set([...secretNames, ...names])],
    hosts: hosts ?? (isOwn ? [] : [hostOf(url)]),
    ...(isOwn ? { needsBaseUrl: true } : {}),
    begin: (credential, setting) => {
      const carries = carry(carried, part, credential)
      const target = withQuery(fill(url, credential, setting), carries.query)
      const request: Question = {
        method,
        url: target,
        headers: { accept: 'application/json', ...question.headers, ...carries.headers },
        ...(body === undefined ? {} : { body }),
        secretParts: carries.secretParts,
        idempotent: true,
      }
      return ask(request, (answer) => verdictOn(answer, question))
    },
  }
}

function verdictOn(answer: HttpAnswer, { judge, identity, limited = {}, dead = [401] }: OneQuestion): Verdict {
  const said = judge?.(answer)
  if (said !== undefined) return said
  const { status } = answer
  const reason = Array.isArray(dead)
    ? dead.includes(status)
      ? 'not-accepted'
      : undefined
    : (dead as Record<number, DeadReason>)[status]
  if (reason !== undefined) return { kind: 'dead', reason, detail: `status ${status}` }
  const limit = limited[status]
  if (limit !== undefined) return { kind: 'live', identity: {}, limited: limit }
  if (status < 200 || status > 299) return unexplained(answer)
  const body = answer.json()
  const facts = body.ok ? identity(body.value, answer) : undefined
  return facts === undefined ? unexplained(answer) : { kind: 'live', identity: facts }
}

interface Carries {
  readonly headers: Readonly<Record<string, string>>
  readonly query: readonly [string, string] | undefined
  readonly secretParts: readonly SecretPart[]
}

function carry(carried: Carried, part: string, credential: CredentialParts): Carries {
  if (typeof carried === 'object' && 'basic' in carried) {
    const [user = '', password = ''] = carried.basic.map((name) =>
      name.startsWith('=') ? name.slice(1) : partOf(credential, name),
    )
    const secretParts = carried.basic
      .filter((name) => !name.startsWith('='))
      .map((name): SecretPart => ({ part: name, value: credential[name]!, in: 'header', name: 'authorization' }))
    const coded = Buffer.from(`${user}:${password}`).toString('base64')
    return { headers: { authorization: `Basic ${coded}` }, query: undefined, secretParts }
  }
  const value = credential[part]!
  if (carried === 'path') return { headers: {}, query: undefined, secretParts: [{ part, value, in: 'path' }] }
  if (typeof carried === 'object' && 'query' in carried) {
    const secretParts: SecretPart[] = [{ part, value, in: 'query', name: carried.query }]
    return { headers: {}, query: [carried.query, value.reveal()], secretParts }
  }
  const { header, before = '' } = carried === 'bearer' ? { header: 'authorization', before: 'Bearer ' } : carried
  const secretParts: SecretPart[] = [{ part, value, in: 'header', name: header }]
  return { headers: { [header]: `${before}${value.reveal()}` }, query: undefined, secretParts }
}

const PART = /\{(\w+)\}/g

function namesIn(url: string): readonly string[] {
  return [...url.matchAll(PART)].map(([, name]) => name!)
}

/** Of an address that may hold `{part}`, though not in its host. */
function hostOf(url: string): string {
  return new URL(url.replaceAll(PART, 'part')).host
}

function fill(url: string, credential: CredentialParts, { baseUrl = '' }: ConversationSetting): string {
  const filled = url.replaceAll(PART, (_, name: string) =>
    encodeURIComponent(partOf(credential, name)).replaceAll('%3A', ':'),
  )
  return url.startsWith('/') ? `${baseUrl}${filled}` : filled
}

function withQuery(url: string, query: readonly [string, string] | undefined): string {
  if (query === undefined) return url
  const address = new URL(url)
  address.searchParams.append(...(query as [string, string]))
  return address.href
}

function partOf(credential: CredentialParts, name: string): string {
  return credential[name]?.reveal() ?? ''
}
