import { parseArgs } from 'node:util'
import { SCENARIOS, type Scenario } from './tool.ts'

export interface Options {
  readonly help: boolean
  readonly exactness: boolean
  readonly curve: boolean
  readonly paths: readonly string[]
  readonly rounds: number
  readonly scenarios: readonly Scenario[]
  /** Peers to run; absent: all, without those too slow for a scenario. */
  readonly tools: readonly string[] | undefined
  readonly archives: boolean
  readonly timeoutMs: number
  readonly install: boolean
  readonly write: boolean
}

export const HELP = `npm run bench -- [options] <directory or repository …>

Runs kagiban and its peers side by side and writes docs/benchmarks.md. A repository (bare or with .git) is measured by its
full history, any other directory as a tree. Peers are installed into ~/.cache/kagiban-bench (or $KAGIBAN_BENCH_CACHE);
$KAGIBAN_BENCH_PROGRAM measures another build of kagiban than dist/kagiban.mjs.

  --rounds N          runs of each tool (default 3; short scenarios five times as many)
  --scenarios A,B     of ${SCENARIOS.join(', ')} (default all); second: the history of a
                      repository once, after 100 more commits, and unchanged, by kagiban alone, in a section of its own
  --tools A,B         only these tools (floors always run), also where they are left out for slowness
  --no-archives       no tool opens archives
  --timeout SECONDS   limit of one run (default 900)
  --no-install        use only what is installed
  --no-write          print the section, leave docs/benchmarks.md as it is
  --curve             instead: how fast kagiban scans the corpora with 120 of its rules, with twice as many, … and with all
  --exactness         score kagiban and the peers on the evaluation data beside the checkout, instead of measuring time
`

/** Reads the command line; throws with what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      help: { type: 'boolean', short: 'h', default: false },
      exactness: { type: 'boolean', default: false },
      curve: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '3' },
      scenarios: { type: 'string' },
      tools: { type: 'string' },
      archives: { type: 'boolean', default: true },
      timeout: { type: 'string', default: '900' },
      install: { type: 'boolean', default: true },
      write: { type: 'boolean', default: true },
    },
  })
  return {
    help: values.help,
    exactness: values.exactness,
    curve: values.curve,
    paths: positionals,
    rounds: positive(values.rounds, '--rounds'),
    scenarios: values.scenarios === undefined ? SCENARIOS : values.scenarios.split(',').map(scenario),
    tools: values.curve ? ['kagiban'] : values.tools?.split(','),
    archives: values.archives,
    timeoutMs: positive(values.timeout, '--timeout') * 1000,
    install: values.install,
    write: values.write,
  }
}

function positive(text: string, option: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`${option} takes a whole number from 1 up, not "${text}"`)
  return value
}

function scenario(name: string): Scenario {
  const found = SCENARIOS.find((known) => known === name)
  if (found === undefined) throw new Error(`unknown scenario "${name}"; known: ${SCENARIOS.join(', ')}`)
  return found
}
