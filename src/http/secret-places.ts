import type { OutgoingRequest, SecretPart } from '#core/outgoing-request.ts'
import { SendError } from './failure.ts'

/** Shorter values occur by chance: a user name such as `api`. */
const LEAST_LOOKED_FOR = 6

/** A place in a request, and the text there. */
interface Place {
  readonly in: SecretPart['in'] | 'host'
  readonly name?: string
  readonly text: string
}

/**
 * Refuses a request that holds a part of the credential at a place that it does not declare, so that what is shown of a request is
 * true. Knows the value as it is, percent-encoded, in JSON and form text, and in base64, alone or as half of `user:password`.
 */
export function assertDeclared(
  { secretParts }: OutgoingRequest,
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: Uint8Array,
): void {
  const places = placesOf(url, headers, body)
  for (const secret of secretParts) {
    if (secret.in !== 'body' && secret.in !== 'path' && !places.some((place) => isAt(secret, place))) {
      throw new SendError('protocol', `the request does not have the ${secret.in} that it declares for ${secret.part}`)
    }
    const value = secret.value.reveal()
    if (value.length < LEAST_LOOKED_FOR) continue
    const declared = secretParts.filter((other) => other.sent !== 'signature' && other.value.reveal() === value)
    const stray = places.find((place) => holds(place.text, value) && !declared.some((other) => isAt(other, place)))
    if (stray !== undefined)
      throw new SendError('protocol', `the request holds ${secret.part} in its ${stray.in}, and does not declare it there`)
  }
}

function isAt(secret: SecretPart, place: Place): boolean {
  return secret.in === place.in && (place.name === undefined || secret.name?.toLowerCase() === place.name.toLowerCase())
}

function placesOf(url: URL, headers: Readonly<Record<string, string>>, body: Uint8Array): Place[] {
  return [
    { in: 'path', text: url.pathname },
    { in: 'host', text: url.hostname },
    ...[...url.searchParams].flatMap(([name, text]): Place[] => [
      { in: 'query', name, text },
      { in: 'query', name: '', text: name },
    ]),
    ...Object.entries(headers).map(([name, text]): Place => ({ in: 'header', name, text })),
    { in: 'body', text: Buffer.from(body).toString('utf8') },
  ]
}

/** Does this text give `value` away? */
export function holds(text: string, value: string): boolean {
  const decoded = percentDecoded(text)
  if (text.includes(value) || decoded.includes(value) || text.includes(JSON.stringify(value).slice(1, -1))) return true
  return [...decoded.matchAll(/[A-Za-z0-9+/_-]{8,}/g)].some(([run]) => Buffer.from(run, 'base64').includes(value))
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}
