import type * as compose from '../compose.ts'
import { compileCacheDirectory } from './compile-cache.ts'

/** Set by the bundler. */
declare const KAGIBAN_VERSION: string | undefined

/** Starts the program. Everything else is loaded after the compile cache is on. */
const { env, platform } = process
// Imports of Node's modules from an ES module make all of their lazy parts, so this one has none.
const { createRequire, enableCompileCache } = process.getBuiltinModule('node:module')
const { statSync } = process.getBuiltinModule('node:fs')
const directory = compileCacheDirectory({
  variables: env,
  platform,
  uid: process.getuid?.(),
  statOf(path) {
    try {
      return statSync(path)
    } catch {
      return undefined
    }
  },
})
if (directory !== undefined) {
  enableCompileCache(directory)
  // For threads, which ask the environment.
  env['NODE_COMPILE_CACHE'] ??= directory
}
const { main } =
  typeof KAGIBAN_VERSION === 'string'
    ? (createRequire(import.meta.url)('./program.cjs') as typeof compose)
    : await import('../compose.ts')
process.exitCode = await main(process.argv, import.meta.url)
