import { mkdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { AppError } from '#base/errors.ts'
import { jsonLine } from '#core/finding-json.ts'
import { fingerprintStart } from '#app/explain/index.ts'
import {
  featuresOf,
  FEEDBACK_FILE,
  holdsSecret,
  layerText,
  LEAST_VERDICTS,
  parseFeedback,
  putRecord,
  readFeedbackText,
  RECORD_VERSION,
  removeRecord,
  trainLayer,
  type FeedbackRecord,
  type Verdict,
} from '#app/feedback/index.ts'
import { layerFile } from '#app/feedback/layer-place.ts'
import { oneLine } from '#app/ignore/entry.ts'
import { EXIT, type Environment } from '../environment.ts'
import { findFinding, type FindingFlags } from '../find-finding.ts'
import { findingMessages } from '../finding-messages.ts'
import { ignoreFileFor } from '../settings.ts'
import { writeWholeFile } from '../write-file.ts'
import { runIgnore, type AcceptanceFlags } from './baseline.ts'

interface FileFlags {
  readonly feedbackFile?: string
}

export interface FeedbackFlags extends FindingFlags, FileFlags, AcceptanceFlags {
  readonly verdict: Verdict
  readonly note?: string
  readonly ignore?: true
  readonly retrain?: true
}

const MAX_NOTE = 1000

/** `kagiban feedback`: writes down a verdict, and on request the entry of the ignore list that goes with it. */
export async function runFeedback(
  given: string,
  target: string | undefined,
  flags: FeedbackFlags,
  outer: Environment,
): Promise<number> {
  refuseWrong(flags, outer)
  const found = await findFinding(given, target ?? '.', flags, outer)
  if (found === undefined) return EXIT.interrupted
  const { findings, settings, environment, keyId } = found
  const [finding] = findings
  const { fingerprint, rule } = finding
  const { verdict, note } = flags
  const file = flags.feedbackFile ?? join(dirname(settings.ignoreFile), FEEDBACK_FILE)
  const record: FeedbackRecord = {
    v: RECORD_VERSION,
    fingerprint,
    ...(keyId === undefined ? {} : { key_id: keyId }),
    rule,
    verdict,
    at: new Date().toISOString(),
    ...(note === undefined || note.trim() === '' ? {} : { note: oneLine(note.trim()) }),
    features: featuresOf(finding),
  }
  writeWholeFile(file, putRecord(readFeedbackText(file), record, file))
  const text = findingMessages[environment.language]
  environment.stderr.write(`${text.recorded(fingerprint, verdict, file)}\n`)
  if (flags.retrain === true)
    environment.stderr.write(`${retrained(file, environment) ?? text.tooFewVerdicts(LEAST_VERDICTS, file)}\n`)
  if (flags.ignore === true) return accept(fingerprint, settings.ignoreFile, flags, environment)
  if (verdict === 'false') environment.stderr.write(`${text.stillShown(fingerprint)}\n`)
  return EXIT.clean
}

function accept(fingerprint: string, ignoreFile: string, flags: FeedbackFlags, environment: Environment): Promise<number> {
  const { reason = flags.note, owner, expires, keyFile } = flags
  const given = {
    ignoreFile,
    reason: reason?.trim() || findingMessages[environment.language].reasonFalse,
    ...(owner === undefined ? {} : { owner }),
    ...(expires === undefined ? {} : { expires }),
    ...(keyFile === undefined ? {} : { keyFile }),
  }
  return runIgnore([fingerprint], given, environment)
}

function refuseWrong({ verdict, ignore, note = '', reason = '' }: FeedbackFlags, { language }: Environment): void {
  const text = findingMessages[language]
  if (ignore === true && verdict !== 'false') throw new AppError('E_USAGE', text.ignoreOnlyFalse)
  if (note.length > MAX_NOTE) throw new AppError('E_USAGE', text.noteTooLong)
  if ([note, reason].some((words) => words !== '' && holdsSecret(words))) throw new AppError('E_USAGE', text.noteHoldsSecret)
}

/** `kagiban feedback list`: a line for each verdict. */
export async function runFeedbackList(
  flags: FileFlags & { readonly json?: true },
  environment: Environment,
): Promise<number> {
  const { stdout, stderr, language } = environment
  const file = await feedbackFile(flags)
  const records = parseFeedback(readFeedbackText(file), file)
  for (const record of records) {
    const { fingerprint, verdict, at, rule, note = '' } = record
    const words = [fingerprint, verdict.padEnd(5), at.slice(0, 10), rule, note].join('  ').trimEnd()
    stdout.write(`${flags.json === true ? jsonLine(record) : oneLine(words)}\n`)
  }
  if (records.length === 0 && flags.json !== true) stderr.write(`${findingMessages[language].noVerdicts(file)}\n`)
  return EXIT.clean
}

/** `kagiban feedback remove`. */
export async function runFeedbackRemove(given: string, flags: FileFlags, environment: Environment): Promise<number> {
  const text = findingMessages[environment.language]
  const start = fingerprintStart(given)
  if (start === undefined) throw new AppError('E_USAGE', text.notAStart(given))
  const file = await feedbackFile(flags)
  const before = readFeedbackText(file)
  const [record, ...others] = parseFeedback(before, file).filter(({ fingerprint }) => fingerprint.startsWith(start))
  if (record === undefined) throw new AppError('E_USAGE', text.noVerdict(start, file))
  if (others.length > 0)
    throw new AppError('E_USAGE', text.ambiguous(start, [record, ...others].map((each) => each.fingerprint).join(', ')))
  writeWholeFile(file, removeRecord(before, record.fingerprint, file))
  environment.stderr.write(`${text.removed(record.fingerprint, file)}\n`)
  return EXIT.clean
}

/** `kagiban feedback retrain`: makes the layer anew from all verdicts; it is kept only if it would have helped. */
export async function runFeedbackRetrain(
  flags: FileFlags & { readonly reset?: true },
  environment: Environment,
): Promise<number> {
  const { stderr, language, variables, home } = environment
  const text = findingMessages[language]
  const target = layerFile(variables, home)
  if (flags.reset === true) {
    rmSync(target, { force: true })
    stderr.write(`${text.layerDeleted(target)}\n`)
    return EXIT.clean
  }
  const file = await feedbackFile(flags)
  const said = retrained(file, environment)
  if (said === undefined) throw new AppError('E_USAGE', text.tooFewVerdicts(LEAST_VERDICTS, file))
  stderr.write(`${said}\n`)
  return EXIT.clean
}

/** Makes the layer and says what became of it; undefined when there are too few verdicts. */
function retrained(file: string, { language, variables, home }: Environment): string | undefined {
  const text = findingMessages[language]
  const training = trainLayer(parseFeedback(readFeedbackText(file), file))
  if (training === undefined) return undefined
  const { layer, verdicts, rightBefore, rightAfter, surpriseBefore, surpriseAfter } = training
  if (surpriseAfter >= surpriseBefore) return text.noBetter(verdicts)
  const target = layerFile(variables, home)
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 })
  writeWholeFile(target, layerText(layer))
  return text.retrained(verdicts, rightBefore, rightAfter, target)
}

async function feedbackFile({ feedbackFile: named }: FileFlags): Promise<string> {
  return named ?? join(dirname(await ignoreFileFor('.')), FEEDBACK_FILE)
}
