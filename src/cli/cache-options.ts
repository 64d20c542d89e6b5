import { cacheDirectory } from '#app/cache/cache-place.ts'
import type { CacheOptions } from '#app/scan/scan-memory.ts'
import type { Environment } from './environment.ts'
import type { ScanFlags } from './scan-flags.ts'

/** What the cache may take on disk. */
const MAX_CACHE_BYTES = 256 << 20

/** Where results of history scans are kept; undefined when they are not. */
export function cacheOf(
  { cache, cacheDir }: Pick<ScanFlags, 'cache' | 'cacheDir'>,
  { build, variables, home }: Environment,
): CacheOptions | undefined {
  if (!cache || build === undefined) return undefined
  return { directory: cacheDirectory(cacheDir, variables, home), build, maxBytes: MAX_CACHE_BYTES }
}
