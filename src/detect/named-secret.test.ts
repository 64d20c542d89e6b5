import { describe, expect, it } from 'vitest'
import { defineProvider } from '#core/provider.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { fakeOf } from '#core/form.ts'
import { namedSecret } from '#core/named-secret.ts'

const form = [['hex', 32]] as const
const value = fakeOf(form, 'acme-cloud')
const base = {
  id: 'acme-api-key',
  name: 'Acme Cloud API key',
  kind: 'api-key',
  severity: 'medium',
  form,
  references: ['https://acme.example'],
} as const
const rule = namedSecret({ ...base, vendor: 'acme cloud' })
const ruleset = rulesetOf([defineProvider({ id: 'acme', name: 'Acme', homepage: 'https://acme.example', rules: [rule] })])
const confidence = (text: string): number | undefined => detect(ruleset, text)[0]?.confidence

describe('a secret known by its vendor', () => {
  it.each([
    ['a variable', `ACME_CLOUD_API_KEY=${value}`],
    ['code', `const acmeCloudToken = "${value}"`],
    ['an operator of its own kind', `acme-cloud token - '${value}'`],
    ['a header', `req.Header.Set("x-acmecloud-api-key", "${value}")`],
    ['an address', `https://api.acmecloud.com/v1/items?api_key=${value}`],
    ['a line below the name', `acme_cloud:\n  api_key: ${value}`],
    ['an element below the name', `<id>{acmecloud}</id>\n  <secret>{AQAAABAAA ${value}}</secret>`],
    ['an escaped line end', `"acme cloud key:\\n${value}"`],
    ['a percent-encoded sign', `acmecloud%20api_key%3D${value}`],
    ['a line with a longer word before it', `acmecloud ${'authentication'.repeat(3)} key ${value}`],
  ])('is found in %s', (_, text) => {
    expect(confidence(text)).toBe(0.75)
  })

  it('is less certain where no word for a secret stands before it', () => {
    expect(confidence(`acmecloud = '${value}'`)).toBe(0.5)
    expect(confidence(`acmecloud of the second region in the east "${value}"`)).toBe(0.35)
  })

  it.each([
    ['a name of something else on its own line', `ACME_CLOUD_API_KEY=\nOTHER_VENDOR_KEY=${value}`],
    ['a hash', `acmecloud.tgz sha256 ${value}`],
    ['a public id', `ACME_CLOUD_PROJECT_ID=${value}`],
    ['the public half of a pair', `acmecloud:\n  client_id: ${value}`],
    ['a digest behind a path', `"src/acmecloud/index.ts": "${value}"`],
    ['a commit', `acmecloud api fixed in commit ${value}`],
    ['a part of a path', `https://acmecloud.com/key/${value}`],
    ['a longer value', `ACME_CLOUD_API_KEY=${value}${value}`],
    ['a value too far off', `acmecloud key ${' '.repeat(90)} ${value}`],
    ['no vendor', `API_KEY=${value}`],
  ])('is not seen in %s', (_, text) => {
    expect(confidence(text)).toBeUndefined()
  })

  it('is less certain with other letters than the form has', () => {
    expect(confidence(`ACME_CLOUD_API_KEY=${value.toUpperCase()}`)).toBe(0.45)
    expect(confidence(`ACME_CLOUD_API_KEY=${value.replaceAll('a', 'z')}`)).toBe(0.45)
    expect(confidence(`acmecloud token = '${value.slice(0, 16)}-${value.slice(17)}'`)).toBe(0.45)
  })

  it('prefers a value of the form to a nearer one of its length', () => {
    const [found] = detect(ruleset, `acmecloud key "${value.toUpperCase()}", "${value}"`)
    expect(found?.secret.value).toBe(value)
  })

  it('takes no name with signs for a secret', () => {
    expect(confidence('acmecloud key = "some-kebab-case-name-of-a-cloud1"')).toBeUndefined()
    expect(confidence('acmecloud of "a1b2-c3d4e5f6-a7b8c9d0e1f2-a3b4c"')).toBeUndefined()
  })

  it('may demand a word', () => {
    const strict = namedSecret({
      id: 'acme-client-secret',
      name: 'Acme client secret',
      kind: 'client-secret',
      severity: 'high',
      vendor: ['acme cloud', 'acmeauth'],
      form,
      words: ['client secret'],
      references: ['https://acme.example'],
    })
    const own = rulesetOf([defineProvider({ id: 'acme', name: 'Acme', homepage: 'https://acme.example', rules: [strict] })])
    expect(detect(own, `ACME_CLOUD_CLIENT_SECRET=${value}`)).toHaveLength(1)
    expect(detect(own, `acmeauth.clientSecret = "${value}"`)).toHaveLength(1)
    expect(detect(own, `ACME_CLOUD_CLIENT_ID=${value}`)).toEqual([])
    expect(detect(own, `acmeauth region "${value}"`)).toEqual([])
    // Given to the vendor itself, it is shown all the same.
    expect(detect(own, `acmeauth: '${value}'`)[0]?.confidence).toBe(0.4)
    expect(detect(own, `<secret>{acmeauth AQAAABAAA ${value}}</secret>`)[0]?.confidence).toBe(0.4)
  })

  it('is not seen in a longer word when its name is short, but in camel case', () => {
    const short = namedSecret({ ...base, vendor: 'acme' })
    const own = rulesetOf([defineProvider({ id: 'acme', name: 'Acme', homepage: 'https://acme.example', rules: [short] })])
    expect(detect(own, `placme_key = ${value}`)).toEqual([])
    expect(detect(own, `validateAcmeKey("${value}")`)).toHaveLength(1)
  })

  it('may be three dotted parts of other lengths', () => {
    const dotted = namedSecret({
      ...base,
      vendor: 'acme cloud',
      form: ['eyJ', ['base64url', 20, 60], '.', ['base64url', 60, 300], '.', ['base64url', 43]],
    })
    const own = rulesetOf([defineProvider({ id: 'acme', name: 'Acme', homepage: 'https://acme.example', rules: [dotted] })])
    expect(detect(own, `acmecloud_token: ${value}.${value}.${value}`)[0]?.confidence).toBe(0.45)
  })
})
