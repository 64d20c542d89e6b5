import type { RequestMethod, RequestPurpose, SecretPart } from '#core/outgoing-request.ts'
import { isProxied, type EgressPolicy } from './policy.ts'
import type { Prepared } from './prepare.ts'
import { holds } from './secret-places.ts'

/** A request as it may be shown before it is sent: without any part of the credential, and without any other value of the query. */
export interface RequestPlan {
  readonly purpose: RequestPurpose
  readonly method: RequestMethod
  readonly scheme: 'https' | 'http'
  readonly host: string
  readonly port: number
  /** Path and names of the query; what holds a secret is `…`. */
  readonly path: string
  /** Which part of the credential leaves, and where it stands. */
  readonly sends: readonly SentPart[]
  readonly headerNames: readonly string[]
  readonly bodyBytes: number
  /** Host and port of the proxy. */
  readonly proxy?: string
}

export interface SentPart {
  readonly part: string
  readonly in: SecretPart['in']
  readonly name?: string
  readonly as: 'value' | 'signature'
}

const HIDDEN = '…'

export function planOf({ request, secure, host, port, target, headers, body }: Prepared, policy: EgressPolicy): RequestPlan {
  const { proxy } = policy
  return {
    purpose: request.purpose,
    method: request.method,
    scheme: secure ? 'https' : 'http',
    host,
    port,
    path: shownTarget(target, request.secretParts),
    sends: request.secretParts.map(({ part, in: place, name, sent }) => ({
      part,
      in: place,
      ...(name === undefined ? {} : { name }),
      as: sent ?? 'value',
    })),
    headerNames: Object.keys(headers).sort(),
    bodyBytes: body.length,
    ...(proxy !== undefined && secure && isProxied(proxy, host, port) ? { proxy: new URL(proxy.url).host } : {}),
  }
}

function shownTarget(target: string, secretParts: readonly SecretPart[]): string {
  const [path = '', ...rest] = target.split('?')
  const secrets = secretParts.flatMap(({ in: place, value }) => (place === 'path' ? [value.reveal()] : []))
  const isSecret = (text: string): boolean =>
    secrets.some((secret) => text.length > 0 && (holds(text, secret) || holds(secret, text)))
  const segments = path.split('/')
  // A secret with slashes in it covers several segments.
  const covers = segments.map((segment) => segment.length > 2 && isSecret(decodeLoosely(segment)))
  const shown = segments.map((segment, i) => (covers[i] === true ? HIDDEN : segment)).join('/')
  const safe = secrets.some((secret) => holds(shown, secret)) ? `/${HIDDEN}` : shown
  const names = [...new URLSearchParams(rest.join('?')).keys()]
  return names.length === 0 ? safe : `${safe}?${names.map((name) => `${name}=${HIDDEN}`).join('&')}`
}

function decodeLoosely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
