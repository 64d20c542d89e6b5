import { DEFAULT_CONFIG, type Config } from './config.ts'

export { DEFAULT_CONFIG, type Config } from './config.ts'
export { findConfig } from './find-config.ts'
export { initialConfig } from './initial-config.ts'

/**
 * Reads a kagiban.yaml; what it does not say is as in `DEFAULT_CONFIG`. Throws E_CONFIG_INVALID, or E_RULES_INVALID for an
 * imported file of rules. Warnings tell what of an import has no counterpart here. The YAML and schema libraries load here
 * and not before: most scans have no configuration, and a commit hook should not wait for them.
 */
export async function loadConfig(file: string): Promise<{ config: Config; warnings: readonly string[] }> {
  const { readConfig } = await import('./read-config.ts')
  return readConfig(file, DEFAULT_CONFIG)
}
