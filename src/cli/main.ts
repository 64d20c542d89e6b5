import * as module from 'node:module'

/** Starts the program. Everything else is loaded after the compile cache is on, which halves the time to start. */
module.enableCompileCache?.()
const { main } = await import('../compose.ts')
process.exitCode = await main(process.argv, import.meta.url)
