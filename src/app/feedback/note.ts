import { builtInRules, ALL_RULES } from '#app/rules/catalogue.ts'
import { explainText } from '#app/rules/explain.ts'

/** Does a note hold what a scan would report? A file that is shared must not become a place of secrets itself. */
export function holdsSecret(note: string): boolean {
  return explainText(builtInRules(ALL_RULES), note).some(
    ({ outcome, confidence }) => outcome !== 'allowed' && confidence >= 0.4,
  )
}
