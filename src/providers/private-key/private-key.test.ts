import { createHash, createPublicKey } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fakeBytes } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { provider } from './index.ts'
import { javaDigest } from './keystore.ts'
import { checkPlainPem } from './pem-key.ts'
import { pgpArmor, pgpKey, puttyFile } from './rules-ssh-pgp.ts'
import { javaKeyStore } from './rules-store.ts'
import { ecKey, edKey, encryptedOpensshKey, opensshKey, pem, rsaKey } from './samples.ts'

const ruleset = rulesetOf([provider])
const found = (text: string) => detect(ruleset, text)
const rsaPem = rsaKey('test').export({ type: 'pkcs1', format: 'pem' }).toString()
const spkiFingerprint = createHash('sha256')
  .update(createPublicKey(rsaKey('test')).export({ type: 'spki', format: 'der' }))
  .digest('hex')

describe('a PEM key inside other text', () => {
  const lines = rsaPem.trimEnd().split('\n')
  it.each([
    ['as a file', rsaPem],
    ['with Windows line ends', rsaPem.replaceAll('\n', '\r\n')],
    ['in a JSON string', JSON.stringify({ key: rsaPem })],
    ['in JSON in JSON', JSON.stringify(JSON.stringify({ key: rsaPem }))],
    ['in a YAML block', `key: |\n${lines.map((line) => `  ${line}`).join('\n')}\n`],
    ['as joined Java strings', lines.map((line) => `"${line}\\n"`).join(' +\n  ')],
    ['as adjacent C strings', lines.map((line) => `  "${line}\\r\\n"`).join('\n')],
    ['as a JavaScript array', `[${lines.map((line) => `'${line}'`).join(',\n ')}].join('\\n')`],
    ['in a comment', lines.map((line) => `# ${line}`).join('\n')],
    ['in a doc comment', lines.map((line) => ` * ${line}`).join('\n')],
    ['removed in a diff', lines.map((line) => `-${line}`).join('\n')],
    ['added in a diff', lines.map((line) => `+${line}`).join('\n')],
    ['quoted in a mail', lines.map((line) => `> ${line}`).join('\n')],
    ['with spaces for line breaks', `KEY="${lines.join(' ')}"`],
    ['with escaped slashes', JSON.stringify(rsaPem).replaceAll('/', '\\/')],
    ['with continued lines', lines.join('\\n\\\n')],
    ['after a header quoted in code', `if (key.includes("-----BEGIN RSA PRIVATE KEY-----")) {}\n${rsaPem}`],
  ])('is parsed: %s', (_, text) => {
    const matches = found(text)
    expect(matches.map((match) => [match.rule.rule.id, match.confidence])).toEqual([['private-key-rsa-pem', 0.98]])
    expect(matches[0]!.facts).toMatchObject({
      keyType: 'rsa',
      bits: 1024,
      encrypted: false,
      publicFingerprint: spkiFingerprint,
    })
  })

  it('is found beside another one', () => {
    const other = ecKey('test').export({ type: 'sec1', format: 'pem' }).toString()
    expect(found(rsaPem + other + rsaPem).map((match) => match.rule.rule.id)).toEqual([
      'private-key-rsa-pem',
      'private-key-ec-pem',
      'private-key-rsa-pem',
    ])
  })
})

describe('a PEM key that does not parse', () => {
  it('is reported with low confidence and the reason', () => {
    const cut = [...rsaPem.split('\n').slice(0, 5), '-----END RSA PRIVATE KEY-----'].join('\n')
    expect(found(cut)).toMatchObject([{ confidence: 0.4, reasons: [expect.stringContaining('cut off')] }])
    expect(checkPlainPem(pem('RSA PRIVATE KEY', fakeBytes('x', 200)))).toMatchObject({ verdict: 'fail' })
    expect(checkPlainPem(pem('PRIVATE KEY', Buffer.from(`3081c8${'04c1'.padEnd(396, '0')}`, 'hex')))).toMatchObject({
      verdict: 'fail',
    })
  })

  it('is nothing when only a header or an ellipsis stands there', () => {
    for (const text of [
      '-----BEGIN RSA PRIVATE KEY-----',
      'a = "-----BEGIN PRIVATE KEY-----"; b = "-----END PRIVATE KEY-----"',
      '-----BEGIN EC PRIVATE KEY-----\n...\n-----END EC PRIVATE KEY-----',
      '-----BEGIN PRIVATE KEY-----\nMIIEvQIBADAN...\n-----END PRIVATE KEY-----',
    ])
      expect(found(text), text).toEqual([])
  })

  it('is cut off when the end line is missing', () => {
    const matches = found(rsaPem.slice(0, 700))
    expect(matches).toMatchObject([{ confidence: 0.2, rule: { rule: { id: 'private-key-cut-off' } } }])
  })

  it('may have a wrong label', () => {
    const der = edKey('test').export({ type: 'pkcs8', format: 'der' })
    expect(checkPlainPem(pem('RSA PRIVATE KEY', der))).toMatchObject({ verdict: 'pass', facts: { keyType: 'ed25519' } })
  })
})

describe('an OpenSSH key', () => {
  const file = pem('OPENSSH PRIVATE KEY', opensshKey('test', 'ada@build-7'), 70)
  it('tells its type, comment and fingerprint', () => {
    const blob = opensshKey('test', '').subarray(43, 43 + 51)
    const fingerprint = createHash('sha256').update(blob).digest('base64').replace('=', '')
    expect(found(file)[0]!.facts).toEqual({
      keyType: 'ssh-ed25519',
      encrypted: false,
      comment: 'ada@build-7',
      sshFingerprint: `SHA256:${fingerprint}`,
    })
  })

  it('has the same fingerprint as its PKCS#8 form', () => {
    const pkcs8 = edKey('test').export({ type: 'pkcs8', format: 'pem' }).toString()
    expect(found(pkcs8)[0]!.facts['sshFingerprint']).toBe(found(file)[0]!.facts['sshFingerprint'])
  })

  it('fails when its halves do not belong together or its padding is wrong', () => {
    const bytes = opensshKey('test', 'c')
    const wrong = (at: number) => {
      const copy = Buffer.from(bytes)
      copy[at]! ^= 1
      return found(pem('OPENSSH PRIVATE KEY', copy, 70))[0]
    }
    expect(wrong(62)).toMatchObject({ confidence: 0.4 })
    expect(wrong(bytes.length - 1)).toMatchObject({ confidence: 0.4, reasons: ['structure fails: wrong padding'] })
    expect(wrong(101)).toMatchObject({ confidence: 0.4, reasons: ['structure fails: its two check numbers differ'] })
  })
})

describe('an OpenPGP key', () => {
  it('tells its fingerprint, user and protection', () => {
    const facts = found(pgpArmor(pgpKey('test', 0)))[0]!.facts
    expect(facts).toMatchObject({ keyType: 'eddsa', encrypted: false, userId: 'Build Robot <robot@build-7.test>' })
    expect(facts['publicFingerprint']).toMatch(/^[0-9A-F]{40}$/)
    expect(found(pgpArmor(pgpKey('test', 254)))[0]!.facts).toEqual({ ...facts, encrypted: true })
  })

  it('is found without its checksum and fails with a wrong one', () => {
    const armor = pgpArmor(pgpKey('test', 0))
    expect(found(armor.replace(/\n=.{4}/, ''))).toMatchObject([{ confidence: 0.98 }])
    expect(found(armor.replace(/\n=.{4}/, '\n=AAAA'))).toMatchObject([
      { confidence: 0.4, reasons: ['structure fails: armor checksum'] },
    ])
  })
})

describe('a PuTTY key', () => {
  it.each([2, 3] as const)('of version %i proves itself by its MAC', (version) => {
    const file = puttyFile('test', version, 'none')
    expect(found(file)).toMatchObject([
      { confidence: 0.98, facts: { version, comment: 'eddsa-key-20240101', keyType: 'ssh-ed25519', encrypted: false } },
    ])
    expect(found(file.replace('eddsa-key', 'other-key'))).toMatchObject([
      { confidence: 0.4, reasons: ['structure fails: its MAC does not hold'] },
    ])
  })
})

describe('a Java key store', () => {
  it('tells when it has the default password', () => {
    const body = javaKeyStore('test', 1).subarray(0, -20)
    const weak = Buffer.concat([body, javaDigest(body, 'changeit')]).toString('base64')
    expect(found(weak)[0]!.facts).toEqual({ entries: 1, alias: 'release', type: 'JKS', defaultPassword: true })
    expect(found(javaKeyStore('test', 1).toString('base64'))[0]!.facts).not.toHaveProperty('defaultPassword')
  })
})

describe('an OpenSSH key under another label', () => {
  it('is read as what it is', () => {
    const text = pem('RSA PRIVATE KEY', opensshKey('mislabelled', 'ada@host'))
    expect(checkPlainPem(text)).toMatchObject({ verdict: 'pass', facts: { keyType: 'ssh-ed25519', comment: 'ada@host' } })
    expect(checkPlainPem(pem('RSA PRIVATE KEY', encryptedOpensshKey('mislabelled')))).toMatchObject({
      verdict: 'pass',
      facts: { encrypted: true, cipher: 'aes256-ctr' },
    })
    const cut = pem('RSA PRIVATE KEY', opensshKey('mislabelled', 'x').subarray(0, 120))
    expect(checkPlainPem(cut)).toMatchObject({ verdict: 'fail', reason: 'the key is cut off' })
  })
})

describe('a JSON Web Key', () => {
  it('of RSA without its primes is not proven, but its size is told', () => {
    const { n, e, d } = rsaKey('jwk/no-primes').export({ format: 'jwk' })
    expect(found(JSON.stringify({ kty: 'RSA', n, e, d, kid: 'k1' }))).toMatchObject([
      { rule: { rule: { id: 'private-key-jwk' } }, confidence: 0.85, facts: { keyType: 'rsa', kid: 'k1' } },
    ])
    expect(found(JSON.stringify({ kty: 'RSA', n: d?.slice(0, 60), e, d }))).toMatchObject([{ confidence: 0.4 }])
  })

  it('written in code is read like JSON', () => {
    const { x, d } = edKey('jwk/code').export({ format: 'jwk' })
    expect(found(`const jwk = { kty: 'OKP', crv: 'Ed25519', x: '${x}', d: '${d}', }`)).toMatchObject([
      { secret: { value: d }, confidence: 0.98, facts: { keyType: 'ed25519' } },
    ])
  })
})
