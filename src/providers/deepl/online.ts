import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'
import type { VerifyPlan } from '#core/verify.ts'

/**
 * Free and paid keys are for servers of their own, and tell by their end. Source:
 * https://developers.deepl.com/api-reference/usage-and-quota (2026-11-25, not opened)
 */
const usage = (host: string): VerifyPlan =>
  oneQuestion({
    url: `https://${host}/v2/usage`,
    carried: { header: 'authorization', before: 'DeepL-Auth-Key ' },
    dead: [403],
    identity: (json) => (textAt(json, 'character_limit') === undefined ? undefined : {}),
  })

export const online = defineOnline({
  verify: { 'deepl-free-api-key': usage('api-free.deepl.com'), 'deepl-api-key': usage('api.deepl.com') },
})
