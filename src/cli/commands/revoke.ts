import { createInterface } from 'node:readline/promises'
import { AppError } from '#base/errors.ts'
import { Secret } from '#base/secret.ts'
import type { CredentialParts } from '#core/conversation.ts'
import { jsonLine } from '#core/finding-json.ts'
import { printable, requestLine, type OnlineSession, type Sent } from '#app/online/index.ts'
import {
  journalFile,
  openJournal,
  readJournal,
  revocationsOf,
  revokeCredential,
  revokePlanOf,
  type Ending,
  type Journal,
} from '#app/revoke/index.ts'
import type { FoundCredential } from '#app/verify/index.ts'
import { EXIT, type Environment } from '../environment.ts'
import { findCredential } from '../find-credential.ts'
import type { FindingFlags } from '../find-finding.ts'
import { interruptible } from '../interruptible.ts'
import { oneCredential } from '../one-credential.ts'
import { onlineSession } from '../online-session.ts'
import { responseMessages } from '../response-messages.ts'
import { endingText, planText, revocationText } from '../revoke-text.ts'
import type { OnlineFlags } from '../verify-flags.ts'

export interface RevokeFlags extends FindingFlags, OnlineFlags {
  readonly format?: 'text' | 'json'
  readonly yes?: true
  readonly permanent?: true
  readonly evenIfUnknown?: true
  readonly admin?: Readonly<Record<string, string>>
  readonly journal?: string
  readonly list?: true
  readonly quiet?: true
  readonly verbose?: true
}

/**
 * `kagiban revoke`: tells what would be done, and with `--yes`, or when the user types it, does it. 0: dead, or only told · 2: live all the same ·
 * 3: not proven, or to be done by hand · 130: interrupted.
 */
export async function runRevoke(
  given: string | undefined,
  target: string | undefined,
  flags: RevokeFlags,
  outer: Environment,
): Promise<number> {
  const file = flags.journal ?? journalFile(outer.variables, outer.home)
  if (flags.list === true) return listRevocations(file, flags, outer)
  if (given === undefined)
    throw new AppError('E_USAGE', 'Name a fingerprint, or - for a credential on standard input, or --list.')
  const found = await findCredential(given, target, flags, outer)
  if (found === undefined) return EXIT.interrupted
  const { settings, environment } = found
  const admin = adminOf(flags, environment)
  const abort = new AbortController()
  let onSend = (sent: Sent): void => {
    throw new AppError('E_INTERNAL', `Nothing was to be sent: ${requestLine(sent)}.`)
  }
  const session = await onlineSession(settings, flags, environment, abort.signal, (sent) => onSend(sent))
  try {
    const credential = oneCredential(found, session)
    const plan = revokePlanOf(credential, session)
    const text = responseMessages[environment.language]
    if (plan === undefined) throw new AppError('E_USAGE', text.noPlan(credential.findings[0].ruleName))
    const wish = {
      ...(admin === undefined ? {} : { admin }),
      permanent: flags.permanent === true,
      evenIfUnknown: flags.evenIfUnknown === true,
    }
    const isMachine = flags.format === 'json'
    if (!isMachine || flags.yes !== true)
      environment.stdout.write(planText({ credential, plan, wish, session }, flags.yes === true, environment.language))
    if (flags.yes !== true && !(await isConfirmed(environment, given))) return EXIT.clean
    const journal = openJournal(file)
    try {
      const { fingerprint } = credential.findings[0]
      const earlier = revocationsOf(journal.lines).find((one) => one.fingerprint === fingerprint)
      if (earlier?.state === 'interrupted' && flags.quiet !== true)
        environment.stderr.write(`kagiban: ${text.resumed(earlier.lastAt)}\n`)
      onSend = (sent) => writeSending(sent, fingerprint, journal)
      const ending = await interruptible(
        environment,
        text,
        () => undefined,
        (signal) => {
          signal.addEventListener('abort', () => abort.abort(), { once: true })
          return revokeCredential({
            credential,
            plan,
            wish,
            session,
            write: (line) => journal.write(line),
            wasLive: earlier?.wasLive ?? false,
            now: () => new Date(),
            signal: abort.signal,
          })
        },
      )
      tell(credential, ending, file, { flags, environment, session })
      return abort.signal.aborted ? EXIT.interrupted : exitCodeOf(ending)
    } finally {
      journal.close()
    }
  } finally {
    session.close()
  }
}

function writeSending(sent: Sent, fingerprint: string, journal: Journal): void {
  const { purpose } = sent
  journal.write({
    kind: 'sending',
    at: new Date().toISOString(),
    fingerprint,
    operation: purpose,
    purpose,
    request: requestLine(sent),
  })
}

interface Telling {
  readonly flags: RevokeFlags
  readonly environment: Environment
  readonly session: OnlineSession
}

function tell(credential: FoundCredential, ending: Ending, file: string, { flags, environment, session }: Telling): void {
  const { stdout, stderr, language } = environment
  const [{ rule, provider, fingerprint, redacted }] = credential.findings
  const requests = session.journal.map((sent) => requestLine(sent))
  stdout.write(
    flags.format === 'json'
      ? `${jsonLine({ rule, provider, fingerprint, redacted, ending, requests, journal: file })}\n`
      : endingText(ending, language),
  )
  if (flags.quiet !== true) stderr.write(`${printable(responseMessages[language].written(file))}\n`)
}

function exitCodeOf(ending: Ending): number {
  if (ending.kind === 'dead' || ending.kind === 'was-dead') return EXIT.clean
  return ending.kind === 'not-proven' && ending.verdict.kind === 'live' ? EXIT.liveFindings : EXIT.incomplete
}

/** Values come from the environment: a command line is seen by others. */
function adminOf({ admin }: RevokeFlags, { variables, language }: Environment): CredentialParts | undefined {
  if (admin === undefined) return undefined
  return Object.fromEntries(
    Object.entries(admin).map(([part, name]) => {
      const value = variables[name]
      if (value === undefined || value === '') throw new AppError('E_USAGE', responseMessages[language].noVariable(name))
      return [part, new Secret(value)]
    }),
  )
}

/** Asks, where there is somebody to ask. */
async function isConfirmed({ stdout, stderr, language }: Environment, given: string): Promise<boolean> {
  const text = responseMessages[language]
  if (given === '-' || !process.stdin.isTTY || !stdout.isTTY) {
    stdout.write(`${text.doIt}\n`)
    return false
  }
  const prompt = createInterface({ input: process.stdin, output: stderr })
  try {
    const answer = await prompt.question(text.confirm)
    if (answer.trim() === text.confirmWord) return true
    stdout.write(`${text.notConfirmed}\n`)
    return false
  } finally {
    prompt.close()
  }
}

function listRevocations(file: string, { format }: RevokeFlags, { stdout, language }: Environment): number {
  const order = ['interrupted', 'open', 'dead']
  const known = revocationsOf(readJournal(file)).toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
  for (const one of known) stdout.write(format === 'json' ? `${jsonLine(one)}\n` : revocationText(one, language))
  if (known.length === 0 && format !== 'json') stdout.write(`${responseMessages[language].noneKnown}\n`)
  return known.some(({ state }) => state !== 'dead') ? EXIT.incomplete : EXIT.clean
}
