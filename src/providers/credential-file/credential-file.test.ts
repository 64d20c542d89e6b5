import { NO_CONTEXT } from '#core/rule.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fake, fakeBytes } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { checkAnsibleVault, checkGppPassword, checkType7, checkUnattend } from './obfuscated.ts'
import { checkLaravelKey } from './rules-framework.ts'
import { ansibleVault, ciscoType7, gppPassword } from './rules-system.ts'

const ruleset = rulesetOf([provider])
const found = (text: string) => detect(ruleset, text)
const password = fake('credential-file/test', 'base62', 16)

describe('login files', () => {
  it('give one finding for each machine of a .netrc', () => {
    const text = ['a', 'b'].map((name) => `machine ${name}.corp.io login ci password ${password}${name}\n`).join('')
    expect(found(text)).toMatchObject([
      { facts: { host: 'a.corp.io', user: 'ci' }, secret: { value: `${password}a` } },
      { facts: { host: 'b.corp.io', user: 'ci' }, secret: { value: `${password}b` } },
    ])
  })

  it('give the facts of a .pgpass line and of an option file', () => {
    expect(found(`# comment\npg-1.corp.io:5432:orders:app:${password}\n`)).toMatchObject([
      { facts: { host: 'pg-1.corp.io', port: 5432, database: 'orders', user: 'app' } },
    ])
    expect(found(`[client]\nuser=app\nhost=db-1\npassword=${password}\n`)).toMatchObject([
      { facts: { user: 'app', host: 'db-1' } },
    ])
  })

  it('fall to low confidence on hosts of documentation', () => {
    expect(found(`machine git.example.com login ci password ${password}`)).toMatchObject([{ confidence: 0.2 }])
  })
})

describe('secrets in one of several forms', () => {
  it('of FileZilla, of a Wi-Fi network and of Cisco are the password, not what stands before it', () => {
    const plain = `<Server><Host>ftp.corp.io</Host><User>web</User><Pass>${password}</Pass></Server>`
    expect(found(plain)).toMatchObject([{ secret: { value: password }, facts: { host: 'ftp.corp.io', user: 'web' } }])
    expect(found(`ssid=office\npsk=${password}\n`)).toMatchObject([{ secret: { value: password } }])
    const hash = `$9$${fake('salt-9', 'base62', 14)}$${fake('hash-9', 'base62', 43)}`
    expect(found(`username ada secret 9 ${hash}`)).toMatchObject([{ secret: { value: hash } }])
  })
})

describe('Group Policy passwords', () => {
  it('decrypt with the published key; anything else does not', () => {
    expect(checkGppPassword(gppPassword('Tr0ub4dor&3'))).toEqual({ verdict: 'pass', facts: { passwordLength: 11 } })
    expect(checkGppPassword(fakeBytes('gpp', 32).toString('base64'))).toMatchObject({ verdict: 'fail' })
    expect(checkGppPassword(gppPassword('Tr0ub4dor&3').slice(0, -4))).toMatchObject({ verdict: 'fail' })
  })
})

describe('Cisco type 7', () => {
  it('decodes what was encoded from any place', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{1,40}$/), fc.integer({ min: 0, max: 52 }), (text, seed) => {
        expect(checkType7(ciscoType7(text, seed))).toEqual({ verdict: 'pass', facts: { passwordLength: text.length } })
      }),
    )
  })

  it('agrees with the example of the vendor’s routers: 0 for place and "cisco"', () => {
    expect(ciscoType7('cisco', 9)).toBe(['09', '4F', '47', '1A', '1A', '0A'].join(''))
  })
})

describe('Windows answer files', () => {
  it('hold base64 of the password with the element’s name behind it', () => {
    const value = Buffer.from('Tr0ub4dor&3Password', 'utf16le').toString('base64')
    expect(checkUnattend(value, { plain: 'false' })).toEqual({
      verdict: 'pass',
      facts: { plainText: false, passwordLength: 11 },
    })
    expect(checkUnattend(value.slice(0, 20), { plain: 'false' })).toMatchObject({ verdict: 'fail' })
    expect(checkUnattend('Tr0ub4dor&3', { plain: 'true' })).toMatchObject({ verdict: 'neutral' })
  })
})

describe('Ansible Vault', () => {
  it('passes whole and fails cut off', () => {
    expect(found(ansibleVault('v', '$ANSIBLE_VAULT;1.2;AES256;prod'))).toMatchObject([
      { confidence: 0.98, facts: { encrypted: true, vaultId: 'prod' } },
    ])
    expect(found(ansibleVault('v').slice(0, 200))).toMatchObject([{ confidence: 0.4 }])
    expect(found(JSON.stringify({ a: ansibleVault('v') }))).toMatchObject([{ confidence: 0.98 }])
  })
})

describe('hashes', () => {
  it('are likelier beside a user, in a statement and in lists than in code', () => {
    const hash = `$2b$12$${fake('credential-file/hash', 'base62', 53)}`
    for (const text of [`user=ada password=${hash}`, `INSERT INTO users VALUES (1, '${hash}')`, `a\n${hash}\nb`])
      expect(found(text), text).toMatchObject([{ confidence: 0.55 }])
    for (const text of [`expect(verify('x', '${hash}'))`, `password: "${hash}",`])
      expect(found(text), text).toMatchObject([{ confidence: 0.35 }])
  })

  it('name their algorithm and user', () => {
    const hash = `$6$${fake('salt', 'base62', 16)}$${fake('hash', 'base62', 86)}`
    expect(found(`root:${hash}:19700:0:99999:7:::`)).toMatchObject([{ facts: { user: 'root', algorithm: 'sha512crypt' } }])
    expect(found(`ada:$2y$05$${fake('bcrypt', 'base62', 53)}`)).toMatchObject([
      { facts: { user: 'ada', algorithm: 'bcrypt' } },
    ])
  })
})

describe('every check', () => {
  it('survives any text', () => {
    expect(checkLaravelKey(fakeBytes('k', 32).toString('base64'))).toMatchObject({ verdict: 'pass', facts: { bits: 256 } })
    fc.assert(
      fc.property(fc.string(), fc.base64String(), (text, base64) => {
        for (const value of [text, base64]) {
          checkGppPassword(value)
          checkType7(value)
          checkUnattend(value, { plain: 'false' })
          checkUnattend(value, {})
          checkAnsibleVault(value, { body: value })
          checkLaravelKey(value)
          for (const rule of provider.rules) rule.check?.(value, { user: value, host: value, before: value }, NO_CONTEXT)
        }
      }),
    )
  })
})
