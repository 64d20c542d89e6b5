import { valueAt } from '#core/json-facts.ts'
import { oneQuestion } from '#core/one-question.ts'
import { defineOnline } from '#core/online.ts'

/** Source: https://www.flickr.com/services/api/flickr.test.echo.html (2026-11-25, not opened) */
const key = oneQuestion({
  url: 'https://api.flickr.com/services/rest/?method=flickr.test.echo&format=json&nojsoncallback=1',
  carried: { query: 'api_key' },
  dead: [],
  judge: (answer) => {
    const body = answer.json()
    return body.ok && valueAt(body.value, 'stat') === 'fail' && valueAt(body.value, 'code') === 100
      ? { kind: 'dead', reason: 'not-accepted', detail: 'code 100' }
      : undefined
  },
  identity: (json) => (valueAt(json, 'stat') === 'ok' && valueAt(json, 'method', '_content') !== undefined ? {} : undefined),
})

export const online = defineOnline({ verify: { 'flickr-api-key': key } })
