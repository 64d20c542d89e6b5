import { createWriteStream, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Writable } from 'node:stream'
import { AppError, messageOf, systemCodeOf } from '#base/errors.ts'
import type { Report, ReportOptions } from '#core/report.ts'
import type { Environment } from './environment.ts'
import type { OutputFlags } from './scan-flags.ts'

const PIECE_CHARACTERS = 65_536

/** Writes the report in each wanted form: the main one to standard output or `--output`, further ones to their files. */
export async function writeReports(
  report: Report,
  flags: OutputFlags,
  environment: Environment,
): Promise<readonly string[]> {
  const files: string[] = []
  const format = flags.format ?? 'pretty'
  if (flags.output === undefined)
    await writeTo(environment.stdout, report, format, optionsFor(environment.stdout, flags, environment), environment)
  else files.push(await writeFile(flags.output, report, format, flags, environment))
  for (const { format: further, file } of flags.report ?? [])
    files.push(await writeFile(file, report, further, flags, environment))
  return files
}

/** May this stream be coloured? `--color`, then the conventions NO_COLOR and FORCE_COLOR, then whether it is a terminal. */
export function hasColor(
  stream: NodeJS.WriteStream,
  flags: Pick<OutputFlags, 'color'>,
  { variables }: Environment,
): boolean {
  if (flags.color !== 'auto') return flags.color === 'always'
  if ((variables['NO_COLOR'] ?? '') !== '') return false
  if ((variables['FORCE_COLOR'] ?? '') !== '') return variables['FORCE_COLOR'] !== '0'
  return stream.isTTY && variables['TERM'] !== 'dumb'
}

function optionsFor(stream: NodeJS.WriteStream, flags: OutputFlags, environment: Environment): ReportOptions {
  return {
    language: environment.language,
    color: hasColor(stream, flags, environment),
    columns: stream.columns ?? 0,
    verbose: flags.verbose === true,
  }
}

async function writeFile(
  file: string,
  report: Report,
  format: string,
  flags: OutputFlags,
  environment: Environment,
): Promise<string> {
  try {
    makeDirectory(dirname(file))
    // Reports may hold places and, when asked for, secrets: for the user's own eyes.
    const stream = createWriteStream(file, { mode: 0o600 })
    const color = flags.color === 'always'
    const options = { language: environment.language, color, columns: 0, verbose: flags.verbose === true }
    await writeTo(stream, report, format, options, environment)
    await new Promise<void>((done, failed) => {
      stream.once('error', failed)
      stream.end(done)
    })
    return file
  } catch (error) {
    if (error instanceof AppError) throw error
    throw new AppError(
      'E_OUTPUT_UNWRITABLE',
      `The report cannot be written to ${file}: ${messageOf(error)}. Check the path and its permissions.`,
      {
        details: { file },
        cause: error,
      },
    )
  }
}

/** Not by `recursive`, which never ends below `/proc` (Node 24). */
function makeDirectory(path: string): void {
  if (existsSync(path)) return
  makeDirectory(dirname(path))
  mkdirSync(path)
}

async function writeTo(
  stream: Writable,
  report: Report,
  format: string,
  options: ReportOptions,
  environment: Environment,
): Promise<void> {
  const reporter = await environment.loadReporter(format)
  let pending = ''
  for (const piece of reporter.write(report, options)) {
    pending += piece
    if (pending.length < PIECE_CHARACTERS) continue
    await writePiece(stream, pending)
    pending = ''
  }
  await writePiece(stream, pending)
}

/** Resolves when the text has been handed over. A reader that has gone (`| head`) is no error. */
function writePiece(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve()
  return new Promise((done, failed) => {
    const onError = (error: Error): void => (systemCodeOf(error) === 'EPIPE' ? done() : failed(error))
    stream.once('error', onError)
    stream.write(text, (error) => {
      if (error !== null && error !== undefined) {
        onError(error)
        return
      }
      stream.removeListener('error', onError)
      done()
    })
  })
}
