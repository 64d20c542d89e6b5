import { afterAll, beforeAll, describe } from 'vitest'
import type { Running } from './process.ts'

/** A server that tests can have. */
export interface Counterpart<S extends Running> {
  readonly name: string
  /** What is missing on this machine; undefined when it can be started. */
  missing(): string | undefined
  start(): Promise<S>
}

/** Tests against a real server, which is started before them and ended after them. Where it cannot be had they are skipped, and that is said. */
export function describeServer<S extends Running>(counterpart: Counterpart<S>, tests: (server: () => S) => void): void {
  const missing = counterpart.missing()
  if (missing !== undefined) process.stderr.write(`\nSKIPPED: tests against ${counterpart.name}: ${missing}\n`)
  describe.skipIf(missing !== undefined)(`with ${counterpart.name}`, () => {
    let server: S | undefined
    beforeAll(async () => {
      server = await counterpart.start()
    }, 120_000)
    afterAll(async () => {
      await server?.stop()
    }, 30_000)
    tests(() => {
      if (server === undefined) throw new Error(`${counterpart.name} is not running`)
      return server
    })
  })
}
