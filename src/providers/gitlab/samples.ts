import { fake, fakeBytes } from '#core/samples.ts'
import { routingChecksum } from './routable-token.ts'

/** A synthetic routable token for a payload such as `{ o: 1, p: 42 }`. */
export function fakeRoutable(prefix: string, routing: Readonly<Record<string, number>>): string {
  const lines = Object.entries(routing)
    .map(([key, value]) => `${key}:${value.toString(36)}`)
    .join('\n')
  const bytes = Buffer.concat([fakeBytes(`gitlab/${prefix}/random`, 16), Buffer.from(lines), Buffer.from([lines.length])])
  const payload = bytes.toString('base64url')
  const covered = `${prefix}${payload}.01.${payload.length.toString(36).padStart(2, '0')}`
  return covered + routingChecksum(covered)
}

/** A synthetic token of the older format: prefix and random characters. */
export function fakeOpaque(prefix: string, length: number, alphabet: 'base64url' | 'hex' = 'base64url'): string {
  return prefix + fake(`gitlab/${prefix}`, alphabet, length)
}
