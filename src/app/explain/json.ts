import { findingToJson } from '#core/finding-json.ts'
import { checkOf } from './evidence.ts'
import type { Explanation } from './explanation.ts'

/** An explanation as published: `docs/explain.md`. Members may be added. */
export function explanationToJson(explanation: Explanation): object {
  const { finding, category, likelihood, evidence, places, rule, issuer, silence, advice, feedback } = explanation
  const { location: _, occurrences: __, secret: ___, ...published } = findingToJson(finding)
  return {
    ...published,
    category,
    likelihood,
    issuer: issuer ?? null,
    evidence,
    rule_details:
      rule === undefined
        ? null
        : {
            keywords: rule.keywords,
            known_by: rule.knownBy ?? 'form',
            check: checkOf(rule, finding.class),
            min_entropy_bits: rule.minEntropyBits ?? 0,
            confidence: rule.confidence ?? 0.8,
          },
    places: places.map(({ finding: found, visibility: { hiddenBy, expired } }) => {
      const { location, occurrences, confidence, reasons } = findingToJson(found)
      return { location, occurrences, confidence, reasons, shown: hiddenBy.length === 0, hidden_by: hiddenBy, expired }
    }),
    silence: {
      ...(silence.inlineComment === undefined ? {} : { inline_comment: silence.inlineComment }),
      ignore_list: silence.ignoreList,
      ...(silence.minConfidence === undefined ? {} : { min_confidence: silence.minConfidence }),
      rule_off: silence.ruleOff,
      ...(silence.genericOff === undefined ? {} : { generic_off: silence.genericOff }),
    },
    ignore_list_other_keys: places[0].visibility.otherKeys,
    advice,
    feedback: feedback ?? null,
  }
}
