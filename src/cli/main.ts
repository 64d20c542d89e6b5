import type * as compose from '../compose.ts'
import { compileCacheDirectory } from './compile-cache.ts'
import { EXIT } from './environment.ts'
import { oldNodeText } from './node-version.ts'

/** Set by the bundler. */
declare const KAGIBAN_VERSION: string | undefined

// What the process ends with should nothing come of it.
process.exitCode = EXIT.failed
// `tools/build.ts` writes this file in the syntax of old versions, so that these can tell that they are too old.
const problem = oldNodeText(process.versions.node, process.env)
if (problem === undefined) void start()
else console.error(problem)

/** Starts the program. Everything else is loaded after the compile cache is on. */
async function start(): Promise<void> {
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
  // Nobody has to wait for the engine to tidy up, or to finish what it compiles; but for what is still to be written.
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit()
}
