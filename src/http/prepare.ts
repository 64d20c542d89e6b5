import { isIP } from 'node:net'
import type { OutgoingRequest, RequestBody } from '#core/outgoing-request.ts'
import { SendError } from './failure.ts'
import { isAllowedHost, type EgressPolicy } from './policy.ts'
import { assertDeclared } from './secret-places.ts'

/** A checked request, as it will be written. */
export interface Prepared {
  readonly request: OutgoingRequest
  readonly secure: boolean
  /** In lower case; an IPv6 address without brackets. */
  readonly host: string
  readonly port: number
  /** Path and query. */
  readonly target: string
  /** Names in lower case; with `host`, and what the door itself adds. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
  readonly idempotent: boolean
}

/** What decides about framing and connections is the door's own. */
const OWN_HEADERS =
  /^(?:host|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|expect|content-length|content-type|accept-encoding|user-agent)$/
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/
/** Visible ASCII, and blanks inside. */
const VALUE = /^(?:[\x21-\x7e](?:[\x20-\x7e\t]*[\x21-\x7e])?)?$/
const MAX_URL_CHARACTERS = 16_384
const MAX_HEADER_CHARACTERS = 32_768
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Throws `SendError`: `protocol` for what cannot be sent, `blocked-host` for a place that is not the issuer's. Details hold no secret. */
export function prepare(request: OutgoingRequest, policy: EgressPolicy, userAgent: string): Prepared {
  const url = parseUrl(request.url)
  const secure = url.protocol === 'https:'
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const ownPort = secure ? 443 : 80
  const port = url.port === '' ? ownPort : Number(url.port)
  if (!isAllowedHost(request.allowedHosts, url.hostname, port, ownPort)) {
    throw new SendError('blocked-host', `${url.host} is not one of the hosts that this request may go to`)
  }
  if (!secure && !(policy.allowPlainHttp === true && isLoopback(host))) {
    throw new SendError('blocked-host', `${url.host} would be asked without encryption`)
  }
  const body = bodyOf(request.body)
  const headers = {
    ...headersOf(request),
    ...body.headers,
    host: url.host,
    'user-agent': userAgent,
    'accept-encoding': 'gzip',
  }
  assertDeclared(request, url, headers, body.bytes)
  return {
    request,
    secure,
    host,
    port,
    target: `${url.pathname}${url.search}`,
    headers,
    body: body.bytes,
    idempotent: request.idempotent ?? SAFE_METHODS.has(request.method),
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))
}

function parseUrl(text: string): URL {
  // The URL parser silently drops line breaks and tabs; what is sent must be what was meant.
  if (text.length > MAX_URL_CHARACTERS || /[^\x21-\x7e]|\\/.test(text) || !URL.canParse(text)) {
    throw new SendError('protocol', 'the address of the request is no URL in ASCII')
  }
  const url = new URL(text)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new SendError('protocol', 'only https is spoken')
  if (url.username !== '' || url.password !== '') throw new SendError('protocol', 'a user in front of the host is not sent')
  return url
}

function headersOf({ headers = {} }: OutgoingRequest): Record<string, string> {
  let size = 0
  const out: Record<string, string> = {}
  for (const [written, value] of Object.entries(headers)) {
    const name = written.toLowerCase()
    size += name.length + value.length
    if (!TOKEN.test(name)) throw new SendError('protocol', 'a header has a name that HTTP does not allow')
    if (OWN_HEADERS.test(name) || name in out)
      throw new SendError('protocol', `the header ${name} is not for a request to set, or set twice`)
    if (!VALUE.test(value)) throw new SendError('protocol', `the header ${name} has a value that HTTP does not allow`)
    out[name] = value
  }
  if (size > MAX_HEADER_CHARACTERS) throw new SendError('protocol', 'the headers of the request are too large')
  return out
}

function bodyOf(body: RequestBody | undefined): { readonly bytes: Uint8Array; readonly headers: Record<string, string> } {
  if (body === undefined) return { bytes: new Uint8Array(), headers: {} }
  const [content, type] =
    'json' in body
      ? [JSON.stringify(body.json), 'application/json']
      : 'form' in body
        ? [new URLSearchParams(body.form).toString(), 'application/x-www-form-urlencoded']
        : ['text' in body ? body.text : body.bytes, body.type]
  if (!VALUE.test(type)) throw new SendError('protocol', 'the type of the body is not allowed in HTTP')
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return { bytes, headers: { 'content-type': type, 'content-length': String(bytes.length) } }
}
