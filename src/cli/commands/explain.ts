import { dirname, join } from 'node:path'
import { jsonLine } from '#core/finding-json.ts'
import { explain, explanationText, explanationToJson, issuerOf, ruleWithId } from '#app/explain/index.ts'
import { FEEDBACK_FILE, parseFeedback, readFeedbackText } from '#app/feedback/index.ts'
import { readIgnoreText } from '#app/ignore/index.ts'
import { EXIT, type Environment } from '../environment.ts'
import { findFinding, type FindingFlags, type FoundFinding } from '../find-finding.ts'

export interface ExplainFlags extends FindingFlags {
  readonly format?: 'text' | 'json'
}

/** `kagiban explain`: everything there is to say about one finding. */
export async function runExplain(
  fingerprint: string,
  target: string | undefined,
  flags: ExplainFlags,
  given: Environment,
): Promise<number> {
  const found = await findFinding(fingerprint, target ?? '.', flags, given)
  if (found === undefined) return EXIT.interrupted
  const explanation = await explanationOf(found, flags)
  const { stdout, language } = found.environment
  stdout.write(
    flags.format === 'json' ? `${jsonLine(explanationToJson(explanation))}\n` : explanationText(explanation, language),
  )
  return EXIT.clean
}

async function explanationOf({ findings, settings, keyId }: FoundFinding, flags: ExplainFlags) {
  const [{ rule, provider, fingerprint }] = findings
  const { ignoreFile, request, config } = settings
  const feedbackFile = join(dirname(ignoreFile), FEEDBACK_FILE)
  return explain({
    findings,
    rule: (await ruleWithId(rule, config.rules.custom))?.rule,
    issuer: issuerOf(provider),
    thresholds: request,
    ignores: flags.ignoreFile === false ? undefined : { file: ignoreFile, text: readIgnoreText(ignoreFile) ?? '' },
    ignoreFile,
    inlineAllow: request.spec.inlineAllow,
    keyId: keyId ?? settings.keyId,
    now: new Date(),
    feedback: parseFeedback(readFeedbackText(feedbackFile), feedbackFile).find(
      (record) => record.fingerprint === fingerprint,
    ),
  })
}
