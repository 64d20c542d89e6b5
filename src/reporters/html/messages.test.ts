import { expect, it } from 'vitest'
import { SKIP_REASONS } from '#core/coverage.ts'
import { CREDENTIAL_KINDS, SEVERITIES } from '#core/rule.ts'
import { messages } from './messages.ts'
import { skipMessages } from './messages/skip-messages.ts'

const SAME_IN_BOTH = new Set(['kind.webhook-url', 'more'])

function spoken(message: string | ((...values: never[]) => string)): string {
  return typeof message === 'string' ? message : message(...([2, 3, '4', '5'] as never[]))
}

it.each([
  ['page', messages],
  ['skip reason', skipMessages],
] as const)('has every %s message in English and Japanese', (_, { en, ja }) => {
  expect(Object.keys(ja).sort()).toEqual(Object.keys(en).sort())
  for (const [key, message] of Object.entries(ja)) {
    const english = (en as Record<string, typeof message>)[key]!
    expect(typeof message, key).toBe(typeof english)
    expect(spoken(english).trim(), key).not.toBe('')
    if (SAME_IN_BOTH.has(key)) continue
    expect(spoken(message), key).not.toBe(spoken(english))
    if (!/[\u3040-\u30ff\u4e00-\u9fff]/.test(spoken(message))) expect.soft(key).toBe('page')
  }
})

it('has a name for every severity and kind and words for every reason', () => {
  for (const severity of SEVERITIES) expect(messages.ja).toHaveProperty([`severity.${severity}`])
  for (const kind of CREDENTIAL_KINDS) expect(messages.ja).toHaveProperty([`kind.${kind}`])
  expect(Object.keys(skipMessages.en).sort()).toEqual(Object.keys(SKIP_REASONS).sort())
})
