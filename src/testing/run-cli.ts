import { Writable } from 'node:stream'
import type { Environment } from '#cli/environment.ts'
import { run } from '#cli/run.ts'
import { reporters } from '#registry/reporters.generated.ts'
import { sources } from '#registry/sources.generated.ts'
import { tempDirectory } from './temp-directory.ts'

export interface CliOutcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process, so that a test can give it plans and a network of its own. */
export async function runCli(
  args: readonly string[],
  { input = '', ...change }: Partial<Environment> & { readonly input?: string } = {},
): Promise<CliOutcome> {
  const home = tempDirectory()
  const [stdout, stderr] = [collector(), collector()]
  const code = await run(['node', 'kagiban', ...args], {
    cwd: home,
    variables: { KAGIBAN_KEY: 'ab'.repeat(32) },
    home,
    stdout: stdout.stream,
    stderr: stderr.stream,
    language: 'en',
    namedLanguage: undefined,
    version: '0.0.0-test',
    command: ['kagiban'],
    cpus: 1,
    loadSource: sourcesWith(input),
    loadReporter: async (id) => reporters[id as keyof typeof reporters](),
    reporterIds: Object.keys(reporters),
    workerScript: new URL('../worker/main.ts', import.meta.url),
    ...change,
  })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

/** The sources, and for standard input one that gives this text. */
function sourcesWith(input: string): Environment['loadSource'] {
  return async (id) => {
    const source = await sources[id as keyof typeof sources]()
    if (id !== 'stdin') return source
    return {
      ...source,
      async *read() {
        yield { kind: 'content', origin: { file: '<stdin>' }, bytes: Buffer.from(input) }
      },
    }
  }
}

function collector(): { readonly stream: NodeJS.WriteStream; readonly text: () => string } {
  const pieces: string[] = []
  const stream = new Writable({
    decodeStrings: false,
    write(piece: string, _, done) {
      pieces.push(piece)
      done()
    },
  })
  return { stream: Object.assign(stream, { isTTY: false }) as unknown as NodeJS.WriteStream, text: () => pieces.join('') }
}
