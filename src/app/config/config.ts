import type { Language } from '#base/language.ts'
import type { Severity } from '#core/rule.ts'
import type { CustomRule } from '#app/rules/custom-rule.ts'
import { LEAST_CONFIDENCE } from '#app/scan/precision.ts'

/** What kagiban.yaml decides; each part has a default. Paths are absolute. */
export interface Config {
  /** The file it came from; absent for the defaults. */
  readonly file?: string
  readonly scan: {
    /** Globs of paths that are left out. */
    readonly exclude: readonly string[]
    /** When not empty, only paths that match one of these globs are scanned. */
    readonly include: readonly string[]
    /** Leave out what .gitignore files name. */
    readonly gitignore: boolean
    readonly archives: boolean
    /** Look into encoded text. */
    readonly decode: boolean
    readonly binary: boolean
    readonly maxFileBytes: number
    /** Findings below are counted, not shown; 0 to 1. */
    readonly minConfidence: number
    readonly minSeverity: Severity
    /** Threads; absent: one for each processor. */
    readonly jobs?: number
  }
  readonly rules: {
    /** Rule or provider ids that are switched off. */
    readonly disable: readonly string[]
    /** When not empty, only these rule or provider ids take part. */
    readonly only: readonly string[]
    readonly generic: boolean
    /** The file's own rules, then those of imported files. */
    readonly custom: readonly CustomRule[]
  }
  /** How issuers are asked. Only to be heeded when the user named the file: others may write into the one that was found. */
  readonly verify?: {
    /** By provider. */
    readonly baseUrls?: Readonly<Record<string, string>>
    readonly allowAddresses?: readonly string[]
    readonly allowServers?: readonly string[]
    readonly proxy?: string
    readonly noProxy?: readonly string[]
    readonly caFile?: string
    readonly resolves?: 'proxy' | 'here'
  }
  readonly ignoreFile?: string
  readonly language?: Language
}

export const DEFAULT_CONFIG: Config = {
  scan: {
    exclude: [],
    include: [],
    gitignore: false,
    archives: true,
    decode: true,
    binary: false,
    maxFileBytes: 256 * 1024 * 1024,
    minConfidence: LEAST_CONFIDENCE.balanced,
    minSeverity: 'low',
  },
  rules: { disable: [], only: [], generic: true, custom: [] },
}
