import type { Rule } from './rule.ts'

/** An issuer of credentials and all we know of it. Its room is the only place that knows it. */
export interface Provider {
  /** Kebab-case, the room's folder name. */
  readonly id: string
  readonly name: string
  readonly homepage: string
  /** Eager and light: loaded with every scan. */
  readonly rules: readonly Rule[]
}

/** Checks the shape of a provider at compile time; gives it back unchanged. */
export function defineProvider(provider: Provider): Provider {
  return provider
}
