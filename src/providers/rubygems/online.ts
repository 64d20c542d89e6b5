import { textAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/**
 * A key without the scope for this list is told so in words.
 * Source: https://guides.rubygems.org/rubygems-org-api/ (2026-11-25, not opened)
 */
const key = oneQuestion({
  url: 'https://rubygems.org/api/v1/gems.json',
  carried: { header: 'authorization' },
  judge: (answer) =>
    answer.status === 403 && answer.text().startsWith("The API key doesn't have access")
      ? { kind: 'live', identity: {}, limited: 'the key has no scope for its own gems' }
      : undefined,
  identity: (json) => {
    const gem = textAt(json, 0, 'name')
    return gem === undefined ? undefined : { other: { gem } }
  },
})

export const online = defineOnline({ verify: { 'rubygems-api-key': key } })
