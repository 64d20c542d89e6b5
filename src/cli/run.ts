import { CommanderError } from 'commander'
import { AppError, messageOf } from '#base/errors.ts'
import { EXIT, type Environment } from './environment.ts'
import { messages } from './messages.ts'
import { createProgram } from './program.ts'

/** Runs one command line and gives its exit code. Never throws: what went wrong is told on standard error. */
export async function run(argv: readonly string[], environment: Environment): Promise<number> {
  let code: number = EXIT.clean
  try {
    await createProgram(environment, (exitCode) => (code = exitCode), argv[2]).parseAsync([...argv])
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.clean : EXIT.failed
    tellError(error, environment)
    return EXIT.failed
  }
}

function tellError(error: unknown, { stderr, language, variables }: Environment): void {
  const text = messages[language]
  if (error instanceof AppError && error.code !== 'E_INTERNAL') {
    stderr.write(`kagiban: ${text.error}: ${error.message} (${error.code})\n`)
    if ((variables['KAGIBAN_DEBUG'] ?? '') !== '' && error.cause !== undefined) stderr.write(`${messageOf(error.cause)}\n`)
    return
  }
  stderr.write(
    `kagiban: ${text.error}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n${text.internalError}\n`,
  )
}
