import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import {
  checkMRemote,
  checkRdp,
  checkVnc,
  checkWinScp,
  DPAPI_HEAD,
  mRemotePassword,
  vncPassword,
  winScpPassword,
} from './obfuscated.ts'

const ruleset = rulesetOf([provider])

describe('WinSCP', () => {
  it('decodes what was stored for a user and a host, of any length', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{1,40}$/), (password) => {
        expect(checkWinScp(winScpPassword('ada', 'host', password), { user: 'ada', host: 'host' })).toEqual({
          verdict: 'pass',
          facts: { user: 'ada', host: 'host', passwordLength: password.length },
        })
      }),
    )
  })

  it('is not proven for another user, and fails when cut off', () => {
    const stored = winScpPassword('ada', 'host', 'Tr0ub4dor')
    expect(checkWinScp(stored, { user: 'bob', host: 'host' })).toMatchObject({ verdict: 'neutral' })
    expect(checkWinScp(stored.slice(0, -6), {})).toMatchObject({ verdict: 'fail' })
  })

  it('takes user and host from its own session', () => {
    const session = (n: number): string =>
      `[Sessions\\s${n}]\nHostName=srv-${n}\nUserName=u${n}\nPassword=${winScpPassword(`u${n}`, `srv-${n}`, `secret${n}`)}\n\n`
    expect(detect(ruleset, [1, 2, 3].map(session).join('')).map(({ facts }) => facts)).toEqual(
      [1, 2, 3].map((n) => ({ user: `u${n}`, host: `srv-${n}`, passwordLength: 7 })),
    )
  })
})

describe('VNC', () => {
  it('agrees with the well-known form of "password"', () => {
    expect(vncPassword('password')).toBe(['dbd83cfd', '727a1458'].join(''))
    expect(checkVnc(vncPassword('abc'))).toEqual({ verdict: 'pass', facts: { passwordLength: 3 } })
    expect(checkVnc(fakeBytes('vnc/noise', 8).toString('hex'))).toEqual({ verdict: 'reject' })
  })
})

describe('mRemoteNG', () => {
  it('opens with the default key; under another it stays closed', () => {
    const stored = mRemotePassword('Tr0ub4dor', fakeBytes('salt', 16), fakeBytes('nonce', 16))
    expect(checkMRemote(stored)).toEqual({ verdict: 'pass', facts: { passwordLength: 9 } })
    expect(checkMRemote(fakeBytes('mremote', 70).toString('base64'))).toMatchObject({ verdict: 'neutral' })
    expect(checkMRemote(mRemotePassword('', fakeBytes('salt', 16), fakeBytes('nonce', 16)))).toEqual({ verdict: 'reject' })
  })
})

it('a remote desktop password is a blob of the data protection interface', () => {
  expect(checkRdp(`${DPAPI_HEAD}00`)).toEqual({ verdict: 'pass', facts: { encrypted: true } })
  expect(checkRdp('0011')).toMatchObject({ verdict: 'fail' })
})

it('every check survives any text', () => {
  fc.assert(
    fc.property(fc.string(), fc.base64String(), fc.stringMatching(/^[0-9A-F]{0,40}$/), (text, base64, hex) => {
      for (const value of [text, base64, hex]) {
        checkWinScp(value, { user: text, host: text })
        checkVnc(value)
        checkMRemote(value)
        checkRdp(value)
      }
    }),
  )
})
