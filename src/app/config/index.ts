import type { Language } from '#base/language.ts'
import type { Severity } from '#core/rule.ts'
import type { CustomRule } from '#app/rules/custom-rule.ts'

export { findConfig } from './find-config.ts'
export { initialConfig } from './initial-config.ts'

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
  readonly ignoreFile?: string
  readonly language?: Language
}

export const DEFAULT_CONFIG: Config = {
  scan: {
    exclude: [],
    include: [],
    gitignore: false,
    archives: true,
    binary: false,
    maxFileBytes: 256 * 1024 * 1024,
    minConfidence: 0.4,
    minSeverity: 'low',
  },
  rules: { disable: [], only: [], generic: true, custom: [] },
}

/**
 * Reads a kagiban.yaml; what it does not say is as in `DEFAULT_CONFIG`. Throws E_CONFIG_INVALID, or E_RULES_INVALID for an
 * imported file of rules. Warnings tell what of an import has no counterpart here. The YAML and schema libraries load here
 * and not before: most scans have no configuration, and a commit hook should not wait for them.
 */
export async function loadConfig(file: string): Promise<{ config: Config; warnings: readonly string[] }> {
  const { readConfig } = await import('./read-config.ts')
  return readConfig(file, DEFAULT_CONFIG)
}
