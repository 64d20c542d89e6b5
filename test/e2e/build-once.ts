import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')

/** The end-to-end tests run the bundle. `npm test` has built it; when a single test is run, the one that is there is used. */
export function setup(): void {
  if (existsSync(join(ROOT, 'dist/kagiban.mjs'))) return
  const done = spawnSync(process.execPath, [join(ROOT, 'tools/build.ts')], { stdio: 'inherit' })
  if (done.status !== 0) throw new Error('the build failed; the end-to-end tests have nothing to run')
}
