import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { startsToken } from './token-start.ts'

const ruleset = rulesetOf([provider])

it('a static key is one finding with both halves', () => {
  const id = `YCAJE${fake('yandex/test/id', 'base62', 20)}`
  const secret = `YCP${fake('yandex/test/secret', 'base62', 37)}`
  const [match, ...others] = detect(ruleset, `aws_access_key_id = ${id}\naws_secret_access_key = ${secret}\n`)
  expect(others).toEqual([])
  expect(match?.parts['keyId']?.value).toBe(id)
  expect(match?.secret.value).toBe(secret)
})

it('a column of a table is no token', () => {
  expect(startsToken(Buffer.from('t1.id, t1.name from table t1'), 0, 3)).toBe(false)
  expect(startsToken(Buffer.from('t1.'), 0, 3)).toBe(false)
  expect(startsToken(Buffer.from(`t1.${fake('yandex/x', 'base64url', 20)}`), 0, 3)).toBe(true)
})
