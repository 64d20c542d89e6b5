import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runScenario } from './scenarios.ts'
import { smallFileIn } from './scratch.ts'
import type { Tool } from './tool.ts'

/** One uncounted run of each tool on a small file: its program is in memory and what it keeps on disk (compiled rules, keys) is made. */
export async function warmUp(tools: readonly Tool[], scratch: string): Promise<void> {
  const directory = join(scratch, 'run')
  mkdirSync(directory, { recursive: true })
  await runScenario({
    scenario: 'startup',
    target: smallFileIn(join(scratch, 'warm-up')),
    tools,
    rounds: 0,
    archives: false,
    timeoutMs: 120_000,
    scratch: directory,
    say: () => {},
  })
}
