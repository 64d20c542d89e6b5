import type { ConversationSetting, CredentialParts, Question } from './conversation.ts'
import type { RequestBody, RequestMethod, SecretPart } from './outgoing-request.ts'

/** Where the credential goes. */
export type Carried =
  | 'bearer'
  /** A header, with what stands before the value in it, such as `Token `. */
  | { readonly header: string; readonly before?: string }
  | { readonly query: string }
  /** In the URL's path, at its `{part}`. */
  | 'path'
  /** In the body, at its `{part}`. */
  | 'body'
  /** HTTP Basic: names of parts, or texts with `=` in front (`=x`), for the user and the password. */
  | { readonly basic: readonly [user: string, password: string] }

/** A request with a credential in it, as data. */
export interface RequestForm {
  /** https, or starting with `/` for a self-hosted service (`setting.baseUrl` goes before it). `{part}` stands for a part; only `path` lets it be the secret. */
  readonly url: string
  /**
   * Where a `url` starting with `/` goes when no address is configured: the issuer's own service. It knows no credential of other
   * servers, so what it refuses is then `unknown`, not `dead`.
   */
  readonly publicBase?: string
  /** Default GET. */
  readonly method?: RequestMethod
  /** Default: the part `secret` as a bearer token. */
  readonly carried?: Carried
  /** The part that is the secret. Default `secret`. */
  readonly part?: string
  /** `{part}` stands for a part that goes along, and is shown as such. */
  readonly headers?: Readonly<Record<string, string>>
  /** In values of a form, and in texts of JSON, `{part}` stands for a part. */
  readonly body?: RequestBody
  /** Default: the host of `url`. Needed when it holds `{part}`. */
  readonly hosts?: readonly string[]
}

/** What a conversation of such requests needs: parts, hosts, and whether an address must be configured. */
export function needsOf(form: RequestForm): {
  readonly parts: readonly string[]
  readonly hosts: readonly string[]
  readonly publicHosts?: readonly string[]
  readonly needsBaseUrl?: true
} {
  const { url, part = 'secret', carried = 'bearer', hosts, publicBase } = form
  const isOwn = url.startsWith('/')
  const parts = [...secretNamesOf(carried, part), ...[url, ...textsOf(form)].flatMap(namesIn)]
  return {
    parts: [...new Set(parts)],
    hosts: hosts ?? (isOwn ? [] : [hostOf(url)]),
    ...(hosts === undefined && isOwn && publicBase !== undefined ? { publicHosts: [hostOf(publicBase)] } : {}),
    ...(isOwn && publicBase === undefined ? { needsBaseUrl: true } : {}),
  }
}

function secretNamesOf(carried: Carried, part: string): readonly string[] {
  return typeof carried === 'object' && 'basic' in carried ? carried.basic.filter((name) => !name.startsWith('=')) : [part]
}

/** Texts other than the address in which `{part}` may stand. */
function textsOf(form: RequestForm): readonly string[] {
  return [...Object.values(form.headers ?? {}), ...bodyTextsOf(form)]
}

function bodyTextsOf({ body }: RequestForm): readonly string[] {
  if (body === undefined) return []
  return 'form' in body ? Object.values(body.form) : 'json' in body ? textsIn(body.json) : []
}

function textsIn(json: unknown): readonly string[] {
  if (typeof json === 'string') return [json]
  return typeof json === 'object' && json !== null ? Object.values(json).flatMap(textsIn) : []
}

/** The request with the credential in it. It may be sent twice. */
export function requestOf(form: RequestForm, credential: CredentialParts, setting: ConversationSetting): Question {
  const { url, part = 'secret', carried = 'bearer', method = 'GET', headers = {}, publicBase } = form
  const carries = carry(carried, part, credential)
  const base = setting.baseUrl ?? publicBase ?? ''
  const target = url.startsWith('/') ? `${base}${filledPath(url, credential)}` : filledPath(url, credential)
  const body = filledBody(form.body, credential)
  return {
    method,
    url: withQuery(target, carries.query),
    headers: { accept: 'application/json', ...mapValues(headers, (text) => filled(text, credential)), ...carries.headers },
    ...(body === undefined ? {} : { body }),
    secretParts: [
      ...carries.secretParts,
      ...partsInPath(url, carries.secretParts),
      ...partsAlong(form, credential, carries.secretParts),
    ],
    idempotent: true,
  }
}

/** A name that is sent with its secret, and stands in the address too: a key's own id. */
function partsInPath(url: string, carried: readonly SecretPart[]): readonly SecretPart[] {
  const names = namesIn(url)
  return carried
    .filter(({ part, in: place }) => place === 'header' && names.includes(part))
    .map(({ part, value }): SecretPart => ({ part, value, in: 'path' }))
}

/** What goes along in headers and body besides the secret. */
function partsAlong(form: RequestForm, credential: CredentialParts, carried: readonly SecretPart[]): readonly SecretPart[] {
  const inHeaders = Object.entries(form.headers ?? {}).flatMap(([name, text]) =>
    namesIn(text).map((part): SecretPart => ({ part, value: credential[part]!, in: 'header', name })),
  )
  const inBody = bodyTextsOf(form)
    .flatMap(namesIn)
    .filter((name) => !carried.some(({ part, in: place }) => place === 'body' && part === name))
    .map((part): SecretPart => ({ part, value: credential[part]!, in: 'body' }))
  return [...inHeaders, ...inBody]
}

function filledBody(body: RequestBody | undefined, credential: CredentialParts): RequestBody | undefined {
  if (body === undefined) return undefined
  if ('form' in body) return { form: mapValues(body.form, (text) => filled(text, credential)) }
  return 'json' in body ? { json: filledJson(body.json, credential) } : body
}

function filledJson(json: unknown, credential: CredentialParts): unknown {
  if (typeof json === 'string') return filled(json, credential)
  if (Array.isArray(json)) return json.map((value) => filledJson(value, credential))
  if (typeof json !== 'object' || json === null) return json
  return mapValues(json as Record<string, unknown>, (value) => filledJson(value, credential))
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]))
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
  if (carried === 'path' || carried === 'body')
    return { headers: {}, query: undefined, secretParts: [{ part, value, in: carried }] }
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
export function hostOf(url: string): string {
  return new URL(url.replaceAll(PART, 'part')).host
}

/** An address with its parts, each escaped. */
function filledPath(url: string, credential: CredentialParts): string {
  return url.replaceAll(PART, (_, name: string) => encodeURIComponent(partOf(credential, name)).replaceAll('%3A', ':'))
}

function filled(text: string, credential: CredentialParts): string {
  return text.replaceAll(PART, (_, name: string) => partOf(credential, name))
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
