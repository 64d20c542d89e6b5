export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const
/** How bad it is when the credential is live and in the wrong hands. */
export type Severity = (typeof SEVERITIES)[number]

export const CREDENTIAL_KINDS = [
  'access-key',
  'access-token',
  'api-key',
  'certificate',
  'client-secret',
  'connection-string',
  'encryption-key',
  'password',
  'private-key',
  'refresh-token',
  'session',
  'signing-secret',
  'webhook-url',
] as const
/** What sort of thing a credential is, whoever issued it. */
export type CredentialKind = (typeof CREDENTIAL_KINDS)[number]

/** `provider`: a format that a known issuer gives out. `generic`: an assignment that looks like a secret. */
export type FindingClass = 'provider' | 'generic'

/** Things a credential says about itself without a network: account, project, expiry, scopes. */
export type Facts = Readonly<Record<string, string | number | boolean>>

/**
 * What a credential's own bytes prove.
 * - `pass`: a checksum or a self-describing structure holds: confidence rises to at least 0.98.
 * - `fail`: it has the shape, but its checksum or structure is wrong (truncated, mistyped, a fixture): confidence falls to
 *   at most 0.4, and the reason is reported. It is never dropped silently.
 * - `doubt`: what stands around it says that it opens nothing (a host of documentation, a tutorial's key): confidence falls to at
 *   most 0.2, and the reason is reported.
 * - `neutral`: nothing to prove; confidence stays, or becomes the one that the check weighed from context, with its reasons.
 * - `reject`: this is no credential of this kind at all (another thing with the same shape): no finding.
 */
export type StructureCheck =
  | { readonly verdict: 'pass'; readonly facts?: Facts }
  | {
      readonly verdict: 'neutral'
      readonly facts?: Facts
      readonly confidence?: number
      readonly reasons?: readonly string[]
    }
  | { readonly verdict: 'fail' | 'doubt'; readonly reason: string; readonly facts?: Facts }
  | { readonly verdict: 'reject' }

/** Named values of a match: the pattern's named groups and the companions that were found. */
export type PartValues = Readonly<Record<string, string | undefined>>

/** The text around a secret, at most 256 bytes each way, as latin1. Made when it is asked for. */
export interface MatchContext {
  /** Up to the start of the match, on its line. */
  readonly before: string
  /** From the start of the match to the secret; never cut. */
  readonly lead: string
  /** From the end of the secret, on its line. */
  readonly after: string
  /** Of the lines before that, and of those after it, what lies within the same bytes. */
  readonly above?: string
  readonly below?: string
}

/** Nothing around: a secret that stands alone. */
export const NO_CONTEXT: MatchContext = { before: '', lead: '', after: '' }

/**
 * The other half of a pair (a key's secret, a client's id). The nearest match that no nearer primary has claimed is taken;
 * a primary without a partner is reported as a half.
 */
export interface Companion {
  /** Name of the part, and of the one named group in `pattern`. */
  readonly part: string
  readonly pattern: RegExp
  /**
   * How far from the primary match the companion may lie, in bytes, before or after. Default 512. From 512 on, in the same
   * mapping of a file with lines, it may be 2,048 bytes.
   */
  readonly withinBytes?: number
  /** Bytes that may not stand directly before or after the part, as the inside of a character class. Default `A-Za-z0-9+/=`. */
  readonly notBeside?: string
  /** Least entropy of the part in bits per character. */
  readonly minEntropyBits?: number
  /** May be absent without the finding being a half. */
  readonly optional?: boolean
}

/**
 * What comes after a keyword: at most `within` bytes of the class `through`, then a byte of the class `to` (or, for two classes,
 * two bytes). Classes are given by their insides, as for `notBefore`, with `^` first for all other bytes. Or a test of the
 * bytes from the keyword's start.
 */
export type Follows =
  | { readonly through: string; readonly within: number; readonly to: string | readonly [string, string] }
  | ((bytes: Uint8Array, start: number, keywordEnd: number) => boolean)

/** One kind of credential and how it is recognised. Patterns run on bytes read as latin1; keywords and offsets are bytes. */
export interface Rule {
  /** `<provider>-<thing>`, kebab-case, unique, stable for ever: it is part of every fingerprint. */
  readonly id: string
  /** The field's name for the credential, as the issuer writes it. */
  readonly name: string
  readonly kind: CredentialKind
  readonly severity: Severity
  /** `name`: the secret has no form of its own and is known only by its vendor's name close by. Default `form`. */
  readonly knownBy?: 'form' | 'name'
  /** Chance that a match is a credential of this kind, before its structure is checked. Default 0.8. */
  readonly confidence?: number
  /** At least one must occur (ASCII, any case) within `reach` of a match for the pattern to be tried. 3 bytes or longer. */
  readonly keywords: readonly string[]
  /**
   * Does every match start with one of the keywords? Then the pattern is tried at the keywords alone, not on the windows
   * around them, which makes frequent keywords cheap. Matches may then overlap each other.
   */
  readonly startsWithKeyword?: boolean
  /** What every match has directly after a keyword in it, or after the one it starts with. Saves most tries of the pattern. */
  readonly follows?: Follows
  /**
   * Bounded and linear: no lookaround, no back-reference, no unbounded repetition except of a single class with a clear end.
   * Flags `i`, `s`, `m` only. Named groups are the finding's parts; `part_` and `part__` are the same part in another
   * alternative.
   */
  readonly pattern: RegExp
  /** The part that is the secret itself. Default `secret`. For a pair it may be a companion's part. */
  readonly secret?: string
  /**
   * Bytes that may not stand directly before the match, as the inside of a character class; '' for none.
   * Default `A-Za-z0-9`. An escape such as `\n` or `%3D` before the match does not count.
   */
  readonly notBefore?: string
  /** The same directly after the match. Default `A-Za-z0-9`. */
  readonly notAfter?: string
  /** How far a match may extend from a keyword, in bytes, each way. Default 256; a longer match is cut off or missed. */
  readonly reach?: number
  /** Least Shannon entropy of the secret, in bits per character. Default 0. */
  readonly minEntropyBits?: number
  /** Offline proof. Must not throw; a throw counts as `neutral`. */
  readonly check?: (secret: string, parts: PartValues, context: MatchContext) => StructureCheck
  readonly companions?: readonly Companion[]
  /** Texts in which exactly this rule finds something; built with `fake()`, so that no token-shaped text is in the source. */
  readonly matches: () => readonly string[]
  /** Near misses in which this rule finds nothing. */
  readonly rejects: () => readonly string[]
  /** Rules that may fire on this rule's samples too, with good reason. */
  readonly overlaps?: readonly string[]
  /** Vendor pages that describe the format. */
  readonly references?: readonly string[]
}

/** Checks the shape of rules at compile time; gives them back unchanged. */
export function defineRules(rules: readonly Rule[]): readonly Rule[] {
  return rules
}

/** Is `severity` at least `least`? */
export function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least)
}
