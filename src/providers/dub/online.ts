import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://dub.co/docs/api-reference/errors (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.dub.co/links/count',
  identity: (json) => (typeof json === 'number' ? { other: { links: json } } : undefined),
})

export const online = defineOnline({ verify: { 'dub-api-key': key, 'dub-access-token': key } })
