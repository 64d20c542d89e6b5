import { inspect } from 'node:util'

/** A secret value that cannot be printed, logged or serialised by accident; only `reveal()` gives it out. @public */
export class Secret {
  readonly #value: string

  constructor(value: string) {
    this.#value = value
  }

  /** The value itself. Allowed in `providers`, `vaults`, `clouds`, `http`, and where a user asked to see it. */
  reveal(): string {
    return this.#value
  }

  toString(): string {
    return '[secret]'
  }

  toJSON(): string {
    return '[secret]'
  }

  [inspect.custom](): string {
    return '[secret]'
  }
}

/** Prefixes that vendors publish as the token's kind, such as `ghp_` or `sk-ant-api03-`: they identify, they do not open. */
const PUBLIC_PREFIX = /^(?:[A-Za-z][A-Za-z0-9]{1,11}[-_.]){1,3}/

/**
 * A form of a secret that people can recognise and nobody can use: a public prefix of at most 12 characters, and for
 * values of 24 characters or more their last four; the rest is `…`. Values under 12 characters show nothing at all.
 */
export function redact(value: string): string {
  const text = value.replaceAll(/\s+/g, ' ')
  if (text.startsWith('-----BEGIN ')) return `${text.slice(0, text.indexOf('-----', 11) + 5)}…`
  if (text.length < 12) return '•'.repeat(8)
  const prefix = PUBLIC_PREFIX.exec(text)?.[0] ?? ''
  const head = prefix.length > 0 && prefix.length <= 14 && prefix.length <= text.length / 2 ? prefix : text.slice(0, 2)
  const tail = text.length >= 24 ? text.slice(-4) : ''
  return `${head}…${tail}`
}
