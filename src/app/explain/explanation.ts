import { categoryOf, type Category } from '#core/category.ts'
import { compareFindings, type Finding } from '#core/finding.ts'
import type { Rule } from '#core/rule.ts'
import type { FeedbackRecord } from '#app/feedback/index.ts'
import { adviceFor, type Advice } from './advice.ts'
import { evidenceOf, type Evidence } from './evidence.ts'
import { visibilityOf, type Visibility, type VisibilityOptions } from './hidden.ts'
import type { Issuer } from './issuer.ts'
import { likelihoodOf, type Likelihood } from './likelihood.ts'
import { silenceOf, type Silence } from './silence.ts'

/** One place of the secret and why a scan shows it there or not. */
export interface ExplainedPlace {
  readonly finding: Finding
  readonly visibility: Visibility
}

/** Everything there is to say about one secret. Without the secret itself. */
export interface Explanation {
  /** The place with the highest confidence: what is said about the secret is said about it there. */
  readonly finding: Finding
  readonly category: Category
  readonly likelihood: Likelihood
  readonly evidence: readonly Evidence[]
  /** In the order of reports. */
  readonly places: readonly [ExplainedPlace, ...ExplainedPlace[]]
  /** Absent when nothing is known of it any more. */
  readonly rule: Rule | undefined
  readonly issuer: Issuer | undefined
  readonly silence: Silence
  readonly advice: readonly Advice[]
  /** What somebody said about it before. */
  readonly feedback: FeedbackRecord | undefined
}

interface ExplanationInput extends VisibilityOptions {
  /** Of one fingerprint. */
  readonly findings: readonly [Finding, ...Finding[]]
  readonly rule: Rule | undefined
  readonly issuer: Issuer | undefined
  /** Where the ignore list is or would be. */
  readonly ignoreFile: string
  readonly feedback: FeedbackRecord | undefined
}

/** Explains the findings of one secret. Throws E_IGNORE_INVALID. */
export function explain(input: ExplanationInput): Explanation {
  const { findings, rule, issuer, ignoreFile, keyId, feedback } = input
  const surest = findings.toSorted((a, b) => b.confidence - a.confidence || compareFindings(a, b)) as [Finding, ...Finding[]]
  const [finding] = surest
  const places = findings
    .toSorted(compareFindings)
    .map((each) => ({ finding: each, visibility: visibilityOf(each, input) })) as [ExplainedPlace, ...ExplainedPlace[]]
  const likelihood = likelihoodOf(finding.confidence)
  return {
    finding,
    category: categoryOf(finding),
    likelihood,
    evidence: evidenceOf(finding, rule),
    places,
    rule,
    issuer,
    silence: silenceOf(surest, { ignoreFile, keyId, isOtherKey: places[0].visibility.otherKeys.length > 0 }),
    advice: adviceFor(surest, likelihood, issuer?.kind === 'issuer'),
    feedback,
  }
}
