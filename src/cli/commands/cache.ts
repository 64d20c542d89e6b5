import { clearCache } from '#app/cache/index.ts'
import { cacheDirectory } from '#app/cache/cache-place.ts'
import { EXIT, type Environment } from '../environment.ts'

/** `kagiban cache path` and `kagiban cache clear`. */
export function runCache(
  what: 'path' | 'clear',
  { cacheDir }: { readonly cacheDir?: string },
  { variables, home, stdout }: Environment,
): number {
  const directory = cacheDirectory(cacheDir, variables, home)
  if (what === 'clear') clearCache(directory)
  else stdout.write(`${directory}\n`)
  return EXIT.clean
}
