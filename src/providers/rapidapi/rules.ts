import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

const key = namedSecret({
  vendor: ['rapidapi', 'rapid api', 'mashape'],
  id: 'rapidapi-key',
  name: 'RapidAPI key',
  kind: 'api-key',
  severity: 'medium',
  form: [['base64url', 50]],
  alsoMatches: () => [`'X-RapidAPI-Key': '${fakeOf([['base64url', 50]], 'rapidapi-key/a')}'`],
  references: ['https://docs.rapidapi.com/docs/keys-and-key-rotation'],
})

/** What most keys have in the middle. */
const MARKS = /^[0-9a-f]{10}msh[0-9a-f]{15}p[0-9a-f]{6}jsn[0-9a-f]{12}$/

export const rules = defineRules([
  {
    ...key,
    check: (secret, parts, context) =>
      MARKS.test(secret)
        ? { verdict: 'neutral', confidence: 0.97 }
        : (key.check?.(secret, parts, context) ?? { verdict: 'neutral' }),
  },
])
