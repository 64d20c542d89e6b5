import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import * as obscured from './obscured.ts'

const passes = (length: number) => ({ verdict: 'pass', facts: { passwordLength: length } })
const PASSWORD = fc.stringMatching(/^[!-~]{1,40}$/).filter((text) => text.length > 0)

describe('obscured passwords', () => {
  it('of WebSphere and Jetty are those that their documentation shows', () => {
    expect(obscured.xorPassword('passw0rd')).toBe(['{xor}Lz4s', 'LChvLTs='].join('')) // kagiban:allow published example
    expect(obscured.jettyPassword('password')).toBe(['1v2j1uum1xtv1zej', '1zer1xtn1uvk1v1v'].join(''))
  })

  it.each([
    ['WebSphere', (text: string) => obscured.checkXor(obscured.xorPassword(text).slice(5))],
    ['Jetty', (text: string) => obscured.checkJetty(obscured.jettyPassword(text))],
    ['Junos', (text: string) => obscured.checkJuniper(obscured.juniperPassword(text))],
    ['rclone', (text: string) => obscured.checkRclone(obscured.rclonePassword(text, fakeBytes('iv', 16)))],
    ['Maven', (text: string) => obscured.checkMavenMaster(obscured.mavenMaster(text, fakeBytes('salt', 8)))],
  ])('of %s decode to what was stored, whatever it is', (_, roundTrip) => {
    fc.assert(
      fc.property(PASSWORD, (text) => {
        const check = roundTrip(text)
        if (check.verdict !== 'reject') expect(check).toEqual(passes(text.length))
      }),
    )
    expect(roundTrip('Tr0ub4dor&3')).toEqual(passes(11))
    expect(roundTrip('changeme')).toEqual({ verdict: 'reject' })
  })

  it('that decode to no text fail, and any text is survived', () => {
    expect(obscured.checkXor(fakeBytes('noise', 20).toString('base64'))).toMatchObject({ verdict: 'fail' })
    expect(obscured.checkJetty('zzzz0000')).toMatchObject({ verdict: 'fail' })
    expect(obscured.checkRclone(fakeBytes('noise', 40).toString('base64url'))).toMatchObject({ verdict: 'fail' })
    expect(obscured.checkMavenMaster(fakeBytes('noise', 40).toString('base64'))).toMatchObject({ verdict: 'fail' })
    fc.assert(
      fc.property(fc.string(), fc.base64String(), (text, base64) => {
        for (const value of [text, base64])
          for (const check of [
            obscured.checkXor,
            obscured.checkJetty,
            obscured.checkJuniper,
            obscured.checkRclone,
            obscured.checkMavenMaster,
          ])
            check(value)
      }),
    )
  })
})
