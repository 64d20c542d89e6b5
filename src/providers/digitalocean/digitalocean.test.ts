import { expect, it } from 'vitest'
import { fake } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

it('two Spaces keys keep their own secrets', () => {
  const pair = (n: number): [string, string] => [
    `DO00${fake(`test/id/${n}`, 'BASE36', 16)}`,
    fake(`test/secret/${n}`, 'base62', 43),
  ]
  const text = [pair(1), pair(2)].map(([id, secret]) => `key = ${id}\nsecret = ${secret}\n`).join('\n')
  const found = detect(rulesetOf([provider]), text)
  expect(found.map((match) => [match.parts['accessKeyId']?.value, match.secret.value])).toEqual([pair(1), pair(2)])
})
