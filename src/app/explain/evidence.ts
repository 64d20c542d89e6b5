import type { Finding } from '#core/finding.ts'
import type { FindingClass, Rule } from '#core/rule.ts'

/** What speaks for a finding, against it, or is only worth knowing. */
export type EvidenceSide = 'for' | 'against' | 'note'

export type EvidenceKind =
  | 'structure-holds'
  | 'own-form'
  | 'vendor-name'
  | 'assignment-name'
  | 'model'
  | 'randomness'
  | 'whole-pair'
  | 'facts'
  | 'structure-fails'
  | 'surroundings'
  | 'placeholder'
  | 'half-pair'
  | 'no-own-form'
  | 'no-issuer'
  | 'no-proof'
  | 'weaker-than-usual'
  | 'test-path'
  | 'reason'

/** One piece of evidence; `detail` is what is particular to this finding, never the secret. */
export interface Evidence {
  readonly side: EvidenceSide
  readonly kind: EvidenceKind
  readonly detail?: string
}

/** What a rule's check looks at, if it has one. */
export function checkOf({ check, knownBy }: Rule, findingClass: FindingClass): 'value' | 'surroundings' | 'none' {
  if (check === undefined) return 'none'
  return findingClass === 'generic' || knownBy === 'name' ? 'surroundings' : 'value'
}

/** Confidence up to which a reason that is not known here counts against the finding; `doubt` lowers to it. */
const DOUBTED = 0.2
const USUAL_CONFIDENCE = 0.8
const TEST_PATH = /(?:^|[/_.-])(?:tests?|testdata|fixtures?|examples?|samples?|mocks?|specs?|docs?|e2e)(?:[/_.-]|$)/i

/** Evidence from what a finding carries and what its rule looks at, for the secret first. Without the rule, only the former. */
export function evidenceOf(finding: Finding, rule: Rule | undefined): readonly Evidence[] {
  const told = finding.reasons.map((reason) => evidenceOfReason(reason, finding))
  const all = [...told, ...evidenceOfFinding(finding), ...(rule === undefined ? [] : evidenceOfRule(finding, rule, told))]
  return (['for', 'against', 'note'] as const).flatMap((side) => all.filter((evidence) => evidence.side === side))
}

function evidenceOfReason(reason: string, { confidence, missing }: Finding): Evidence {
  if (reason === 'structure holds') return { side: 'for', kind: 'structure-holds' }
  const failure = /^structure fails: (.*)$/s.exec(reason)?.[1]
  if (failure !== undefined) return { side: 'against', kind: 'structure-fails', detail: failure }
  const placeholder = /^looks like a placeholder(?: \((.*)\))?$/s.exec(reason)
  if (placeholder !== null) return { side: 'against', kind: 'placeholder', detail: placeholder[1] ?? reason }
  const weighed = /^(for|against): (.*)$/s.exec(reason)
  if (weighed !== null) return { side: weighed[1] === 'for' ? 'for' : 'against', kind: 'model', detail: weighed[2] ?? '' }
  if (reason.startsWith('half of a pair')) return { side: 'against', kind: 'half-pair', detail: missing.join(', ') }
  return confidence <= DOUBTED
    ? { side: 'against', kind: 'surroundings', detail: reason }
    : { side: 'note', kind: 'reason', detail: reason }
}

function evidenceOfFinding({ facts, location, class: findingClass, ruleName }: Finding): readonly Evidence[] {
  const all: Evidence[] = []
  if (findingClass === 'generic')
    all.push({ side: 'for', kind: 'assignment-name', detail: ruleName }, { side: 'against', kind: 'no-issuer' })
  const known = Object.entries(facts).map(([name, value]) => `${name}=${String(value)}`)
  if (known.length > 0) all.push({ side: 'for', kind: 'facts', detail: known.join(', ') })
  if (TEST_PATH.test(location.file)) all.push({ side: 'note', kind: 'test-path' })
  return all
}

function evidenceOfRule(finding: Finding, rule: Rule, told: readonly Evidence[]): readonly Evidence[] {
  const all: Evidence[] = []
  const isWeighed = (kind: EvidenceKind): boolean => told.some((evidence) => evidence.kind === kind)
  const isDecided = isWeighed('structure-holds') || isWeighed('structure-fails')
  if (finding.class === 'provider') {
    const isNamed = rule.knownBy === 'name'
    all.push({ side: 'for', kind: isNamed ? 'vendor-name' : 'own-form', detail: finding.ruleName })
    if (isNamed) all.push({ side: 'against', kind: 'no-own-form' })
    else if (!isDecided) all.push({ side: 'against', kind: 'no-proof' })
  }
  if (rule.minEntropyBits !== undefined && rule.minEntropyBits > 0)
    all.push({ side: 'for', kind: 'randomness', detail: String(rule.minEntropyBits) })
  const partners = (rule.companions ?? []).map(({ part }) => part).filter((part) => finding.parts[part] !== undefined)
  if (partners.length > 0 && finding.missing.length === 0)
    all.push({ side: 'for', kind: 'whole-pair', detail: partners.join(', ') })
  const usual = rule.confidence ?? USUAL_CONFIDENCE
  // Of generic findings the model gives the confidence, and the rule none of its own.
  const isLowered = isDecided || finding.class === 'generic' || isWeighed('placeholder') || isWeighed('surroundings')
  if (!isLowered && finding.confidence < usual - 0.001)
    all.push({ side: 'against', kind: 'weaker-than-usual', detail: usual.toFixed(2) })
  return all
}
