import { expect, it } from 'vitest'
import { fake, fakeUuid } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'

const ruleset = rulesetOf([provider])

it('a blob token names its store', () => {
  const store = fake('test/store', 'base62', 16)
  const [match] = detect(ruleset, `vercel_blob_rw_${store}_${fake('test/blob', 'base62', 30)}`)
  expect(match?.facts).toEqual({ storeId: store })
})

it('only the token of an Edge Config address is the secret', () => {
  const token = fakeUuid('test/edge')
  const id = `ecfg_${fake('test/ecfg', 'base36', 28)}`
  const [match] = detect(ruleset, `https://edge-config.vercel.com/${id}?token=${token}`)
  expect(match?.secret.value).toBe(token)
  expect(match?.facts).toEqual({ configId: id })
})
