import { availableParallelism, homedir } from 'node:os'
import { resolve } from 'node:path'
import { LANGUAGES, languageFromEnvironment, type Language } from '#base/language.ts'
import { AppError } from '#base/errors.ts'
import type { Reporter } from '#core/report.ts'
import type { AnySource } from '#app/scan/executor.ts'
import type { Environment } from '#cli/environment.ts'
import { run } from '#cli/run.ts'
import { reporters } from '#registry/reporters.generated.ts'
import { sources } from '#registry/sources.generated.ts'

/** Set by the bundler. */
declare const KAGIBAN_VERSION: string | undefined
declare const KAGIBAN_BUILD: string | undefined

/** The composition root: joins the command line with the rooms and this machine. `entry` is the URL of the program's own file. */
export function main(argv: readonly string[], entry: string): Promise<number> {
  const isBundled = typeof KAGIBAN_VERSION === 'string'
  // A reader of standard output that goes away (`| head`) ends the output, not the program with an error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  const named = namedLanguage(argv)
  const environment: Environment = {
    cwd: process.cwd(),
    variables: process.env,
    home: homedir(),
    stdout: process.stdout,
    stderr: process.stderr,
    language: named ?? languageFromEnvironment(process.env),
    namedLanguage: named,
    version: isBundled ? KAGIBAN_VERSION : '0.0.0-development',
    build: typeof KAGIBAN_BUILD === 'string' ? KAGIBAN_BUILD : undefined,
    command: [process.execPath, ...(argv[1] === undefined ? [] : [resolve(argv[1])])],
    cpus: availableParallelism(),
    loadSource,
    loadReporter,
    reporterIds: Object.keys(reporters),
    workerScript: new URL(isBundled ? './worker.cjs' : '../worker/main.ts', entry),
  }
  return run(argv, environment)
}

/** The language must be known before options are read, since their help is in it. */
function namedLanguage(argv: readonly string[]): Language | undefined {
  const at = argv.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const named = argv[at]?.startsWith('--lang=') === true ? argv[at]?.slice(7) : argv[at + 1]
  return at === -1 ? undefined : LANGUAGES.find((language) => language === named)
}

async function loadSource(id: string): Promise<AnySource> {
  return await member(sources, id)()
}

async function loadReporter(id: string): Promise<Reporter> {
  return member(reporters, id)()
}

function member<Rooms extends object>(rooms: Rooms, id: string): Rooms[keyof Rooms] {
  if (!Object.hasOwn(rooms, id)) throw new AppError('E_INTERNAL', `There is no room named ${id}.`)
  return rooms[id as keyof Rooms]
}
