import { describe, expect, it } from 'vitest'
import { fake, fakeBytes, fakeUuid } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { checkGossipKey, checkKeyShare } from './key-bytes.ts'

describe('a share of an unseal key', () => {
  const of = (length: number, form: 'base64' | 'hex'): string => fakeBytes('test/share', length).toString(form)

  it.each(['base64', 'hex'] as const)('is told from a whole key by its length in %s', (form) => {
    expect(checkKeyShare(of(32, form))).toEqual({ verdict: 'neutral', facts: { share: 'whole key' } })
    expect(checkKeyShare(of(33, form))).toEqual({ verdict: 'neutral', facts: { share: 'part of a split key' } })
    expect(checkKeyShare(of(31, form))).toEqual({ verdict: 'reject' })
  })

  it('is none when it cannot be decoded', () => {
    expect(checkKeyShare('====')).toEqual({ verdict: 'reject' })
  })
})

it.each([
  [16, { verdict: 'neutral', facts: { bits: 128 } }],
  [24, { verdict: 'neutral', facts: { bits: 192 } }],
  [32, { verdict: 'neutral', facts: { bits: 256 } }],
  [20, { verdict: 'reject' }],
])('a gossip key of %i bytes is judged by its length', (length, check) => {
  expect(checkGossipKey(fakeBytes('test/gossip', length).toString('base64'))).toEqual(check)
})

describe('a scan', () => {
  const ruleset = rulesetOf([provider])

  it('reports every unseal key that init prints, and the root token', () => {
    const keys = [1, 2, 3].map((n) => fakeBytes(`test/unseal/${n}`, 33).toString('base64'))
    const root = `hvs.${fake('test/root', 'base62', 24)}`
    const output = `${keys.map((key, i) => `Unseal Key ${i + 1}: ${key}`).join('\n')}\n\nInitial Root Token: ${root}\n`
    expect(detect(ruleset, output).map((match) => match.secret.value)).toEqual([...keys, root])
  })

  it('takes the secret id for the secret of an AppRole, and the role id for a part', () => {
    const text = `VAULT_ROLE_ID=${fakeUuid('test/role')}\nVAULT_SECRET_ID=${fakeUuid('test/secret')}\n`
    const found = detect(ruleset, text).map((match) => [match.secret.value, match.parts['roleId']?.value])
    expect(found).toEqual([[fakeUuid('test/secret'), fakeUuid('test/role')]])
  })
})
