import { EXIT, type Environment } from './environment.ts'

/** What is said when work is to stop, and when it has stopped. */
export interface InterruptWords {
  readonly interrupting: string
  readonly interrupted: string
}

/** Runs work that the first Ctrl-C (or SIGTERM) asks to stop; the second ends the program. `clear` takes away what is on the line. */
export async function interruptible<Result>(
  { stderr }: Environment,
  { interrupting, interrupted }: InterruptWords,
  clear: () => void,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const abort = new AbortController()
  const onSignal = (): void => {
    if (abort.signal.aborted) process.exit(EXIT.interrupted)
    clear()
    stderr.write(`${interrupting}\n`)
    abort.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  try {
    return await work(abort.signal)
  } finally {
    clear()
    process.off('SIGINT', onSignal)
    process.off('SIGTERM', onSignal)
    if (abort.signal.aborted) stderr.write(`${interrupted}\n`)
  }
}
