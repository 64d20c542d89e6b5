import { readFileSync } from 'node:fs'
import { createFingerprinter, isFingerprint } from '#base/fingerprint.ts'
import { AppError, messageOf, systemCodeOf } from '#base/errors.ts'
import { addFingerprints, addToIgnoreText, pruneIgnoreText } from '#app/ignore/index.ts'
import { loadKey } from '#app/key/index.ts'
import { EXIT, type Environment } from '../environment.ts'
import { messages } from '../messages.ts'
import { interruptibleScan, tellNotes, type AllScanFlags } from '../run-scan.ts'
import { settingsOf } from '../settings.ts'
import type { ScanFlags } from '../scan-flags.ts'
import { writeWholeFile } from '../write-file.ts'

export interface AcceptanceFlags {
  readonly reason?: string
  readonly owner?: string
  readonly expires?: string
}

type BaselineFlags = ScanFlags & AcceptanceFlags & { readonly prune?: true; readonly dryRun?: true }

/** `kagiban baseline`: scans, then adds every finding to the ignore file, or deletes the file's stale entries. */
export async function runBaseline(
  targets: readonly string[],
  flags: BaselineFlags,
  environment: Environment,
): Promise<number> {
  const { stderr, language } = environment
  const text = messages[language]
  const scanFlags: AllScanFlags = { ...flags, color: 'auto' }
  const settings = await settingsOf(targets.length === 0 ? ['.'] : targets, scanFlags, environment)
  tellNotes(settings, scanFlags, environment)
  const { findings, coverage, interrupted } = await interruptibleScan(settings, scanFlags, environment)
  if (interrupted) return EXIT.interrupted
  const { ignoreFile: file, keyId } = settings
  const before = readText(file)
  if (flags.prune === true) {
    const { text: after, removed } = pruneIgnoreText(before, coverage.staleIgnores)
    write(file, after, flags, environment)
    stderr.write(`${text.baselinePruned(removed, file)}\n`)
  } else {
    const {
      text: after,
      added,
      already,
    } = addToIgnoreText(before, findings, { ...acceptance(flags, text.reasonBaseline), keyId })
    write(file, after, flags, environment)
    stderr.write(`${text.baselineAdded(added, already, file)}\n`)
  }
  if (coverage.complete) return EXIT.clean
  for (const { place, reason, detail } of coverage.gaps.slice(0, 20))
    stderr.write(`  ${place}: ${reason}${detail === undefined ? '' : ` (${detail})`}\n`)
  stderr.write(`kagiban: ${text.warning}: ${text.baselineIncomplete}\n`)
  return EXIT.incomplete
}

/** `kagiban ignore`: adds fingerprints from a report to the ignore file. */
export async function runIgnore(
  fingerprints: readonly string[],
  flags: AcceptanceFlags & { readonly ignoreFile: string; readonly keyFile?: string },
  environment: Environment,
): Promise<number> {
  const text = messages[environment.language]
  const wrong = fingerprints.find((fingerprint) => !isFingerprint(fingerprint))
  if (wrong !== undefined) throw new AppError('E_USAGE', text.notAFingerprint(wrong))
  const { key } = loadKey({ keyFile: flags.keyFile, environment: environment.variables, home: environment.home })
  const entries = fingerprints.map((fingerprint) => ({ fingerprint }))
  const entry = { ...acceptance(flags, 'accepted'), keyId: createFingerprinter(key).keyId }
  const { text: after, added, already } = addFingerprints(readText(flags.ignoreFile), entries, entry)
  write(flags.ignoreFile, after, {}, environment)
  environment.stderr.write(`${text.baselineAdded(added, already, flags.ignoreFile)}\n`)
  return EXIT.clean
}

function acceptance(
  { reason, owner, expires }: AcceptanceFlags,
  usual: string,
): { reason: string; owner?: string; expires?: string } {
  if (expires !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(expires))
    throw new AppError('E_USAGE', '--expires wants a date such as 2027-01-31.')
  return {
    reason: reason ?? usual,
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires }),
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return ''
    throw new AppError('E_IGNORE_INVALID', `${file} cannot be read: ${messageOf(error)}.`, { cause: error })
  }
}

function write(file: string, text: string, { dryRun }: { readonly dryRun?: true }, environment: Environment): void {
  if (dryRun === true) environment.stdout.write(text)
  else writeWholeFile(file, text)
}
