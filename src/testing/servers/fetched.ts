import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** Where `tools/test-servers.mjs` puts servers, and where those that take minutes to build are looked for (`bin`). */
const CACHE = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'kagiban-test-servers')

/** A file of a fetched server. */
export function fetched(...path: readonly string[]): string {
  return join(CACHE, ...path)
}

/** What to say where it is not there. */
export function missingUnless(path: string): string | undefined {
  return existsSync(path) ? undefined : 'it was not fetched (node tools/test-servers.mjs)'
}
