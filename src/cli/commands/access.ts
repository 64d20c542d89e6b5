import { AppError } from '#base/errors.ts'
import { jsonLine } from '#core/finding-json.ts'
import { verdictWords } from '#core/verification-words.ts'
import { accessInquiry, accessOf, accessPlanOf, type AccessReport } from '#app/access/index.ts'
import { printable, requestLine } from '#app/online/index.ts'
import type { FoundCredential } from '#app/verify/index.ts'
import { EXIT, type Environment } from '../environment.ts'
import { findCredential } from '../find-credential.ts'
import type { FindingFlags } from '../find-finding.ts'
import { interruptible } from '../interruptible.ts'
import { oneCredential } from '../one-credential.ts'
import { onlineSession } from '../online-session.ts'
import { responseMessages } from '../response-messages.ts'
import type { OnlineFlags } from '../verify-flags.ts'

export interface AccessFlags extends FindingFlags, OnlineFlags {
  readonly format?: 'text' | 'json'
  readonly explain?: true
  readonly quiet?: true
  readonly verbose?: true
}

/** `kagiban access`: what a credential can do. 0: all of it is known · 3: not all, or nothing · 130: interrupted. */
export async function runAccess(
  given: string,
  target: string | undefined,
  flags: AccessFlags,
  outer: Environment,
): Promise<number> {
  const found = await findCredential(given, target, flags, outer)
  if (found === undefined) return EXIT.interrupted
  const { settings, environment } = found
  const { stdout, language } = environment
  const abort = new AbortController()
  const session = await onlineSession(settings, flags, environment, abort.signal)
  try {
    const credential = oneCredential(found, session)
    const plan = accessPlanOf(credential, session)
    if (plan === undefined)
      throw new AppError('E_USAGE', responseMessages[language].noAccess(credential.findings[0].ruleName))
    if (flags.explain === true) {
      const preview = session.preview(accessInquiry(credential, plan))
      const line =
        preview.kind === 'sends'
          ? requestLine(preview.first, language)
          : preview.kind === 'refused'
            ? preview.failure.detail
            : '-'
      stdout.write(`${printable(line)}\n`)
      return EXIT.clean
    }
    const report = await interruptible(
      environment,
      responseMessages[language],
      () => undefined,
      (signal) => {
        signal.addEventListener('abort', () => abort.abort(), { once: true })
        return accessOf(credential, plan, session)
      },
    )
    stdout.write(
      flags.format === 'json' ? `${jsonLine(toJson(credential, report))}\n` : textOf(credential, report, environment),
    )
    if (abort.signal.aborted) return EXIT.interrupted
    return report.outcome.kind === 'access' && report.outcome.gaps.length === 0 ? EXIT.clean : EXIT.incomplete
  } finally {
    session.close()
  }
}

function toJson(
  { findings: [{ rule, provider, fingerprint, redacted }] }: FoundCredential,
  { outcome, at, requests }: AccessReport,
): object {
  return { rule, provider, fingerprint, redacted, access: outcome, at, requests }
}

function textOf(
  { findings: [{ ruleName, redacted }] }: FoundCredential,
  { outcome }: AccessReport,
  { language }: Environment,
): string {
  const text = responseMessages[language]
  const lines = [`${ruleName}  ${redacted}`]
  if (outcome.kind === 'unknown') {
    lines.push(
      `${text.accessUnknown} ${verdictWords[language].unknown(outcome.reason)}${outcome.detail === undefined ? '' : ` (${outcome.detail})`}`,
    )
  } else {
    lines.push(text.can(outcome.grants.length))
    for (const { action, resource, severity, proof } of outcome.grants)
      lines.push(`  ${text.severity(severity)}  ${action}  ${resource}  [${proof}]`)
    if (outcome.gaps.length > 0) lines.push(text.gaps, ...outcome.gaps.map((gap) => `  ${gap}`))
  }
  return `${lines.map(printable).join('\n')}\n`
}
