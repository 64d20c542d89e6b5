import { describe, expect, it } from 'vitest'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { checkRoutableToken, routingChecksum } from './routable-token.ts'
import { fakeOpaque, fakeRoutable } from './samples.ts'

describe('a routable token', () => {
  const token = fakeRoutable('glpat-', { c: 1, g: 36, o: 2, p: 1_000_000, u: 35 })

  it('names its cell, group, organisation, project and user', () => {
    expect(checkRoutableToken(token)).toEqual({
      verdict: 'pass',
      facts: { cellId: 1, groupId: 36, organizationId: 2, projectId: 1_000_000, userId: 35 },
    })
  })

  it('passes when the checksum was made before the prefix was put in front', () => {
    expect(checkRoutableToken(`glrt-${fakeRoutable('t3_', { o: 7 })}`)).toEqual({
      verdict: 'pass',
      facts: { organizationId: 7 },
    })
  })

  it('fails when one character differs', () => {
    const at = 12
    const other = token[at] === 'A' ? 'B' : 'A'
    expect(checkRoutableToken(token.slice(0, at) + other + token.slice(at + 1))).toMatchObject({ verdict: 'fail' })
  })

  it('passes without facts when its payload says another length', () => {
    const covered = 'glpat-QUJD.01.04'
    expect(checkRoutableToken(covered + routingChecksum(covered))).toEqual({ verdict: 'pass', facts: {} })
  })

  it('has a checksum of seven digits of base 36', () => {
    // 0xCBF43926, the standard check value of CRC-32.
    expect(routingChecksum('123456789')).toBe((0xcbf43926).toString(36).padStart(7, '0'))
    expect(routingChecksum('')).toBe('0000000')
  })
})

describe('a token of the older format', () => {
  it.each([20, 22, 40])('is left undecided at %i characters', (length) => {
    expect(checkRoutableToken(fakeOpaque('glpat-', length))).toEqual({ verdict: 'neutral' })
  })
})

it('a deploy token comes with its user name', () => {
  const [match] = detect(
    rulesetOf([provider]),
    `docker login -u gitlab+deploy-token-17 -p ${fakeOpaque('gldt-', 20)} registry.example.net`,
  )
  expect(match?.parts['username']?.value).toBe('gitlab+deploy-token-17')
  expect(match?.secret.value).toBe(fakeOpaque('gldt-', 20))
})
