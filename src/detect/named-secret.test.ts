import { describe, expect, it } from 'vitest'
import { defineProvider } from '#core/provider.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { fakeOf } from '#core/form.ts'
import { namedSecret, type NamedSecret } from '#core/named-secret.ts'
import type { Ruleset } from './ruleset.ts'

const form = [['hex', 32]] as const
const value = fakeOf(form, 'acme-cloud')
const other = fakeOf(form, 'acme-cloud/id')
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
    [
      'a section with other settings before it',
      `acme_cloud:\n  enabled: true\n  timeout: 30\n  region: eu\n  api_key: ${value}`,
    ],
    [
      'an object with other settings before it',
      `"acmecloud": {\n  "enabled": true,\n  "timeout": 30,\n  "token": "${value}"`,
    ],
    ['a notebook that announces it', `"Acme Cloud API key:\\n",\n    "\\n",\n    "    ${value}\\n",`],
    ['a line named after a part of the vendor', `# acmecloud credentials\ncloud_token := "${value}"`],
    ['a header of a request', `// the acmecloud service\nreq.Header.Set("Authorization", "Bearer ${value}")`],
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
    ['a setting of a section that is named otherwise', `acmecloud:\n  enabled: true\n  checksum: ${value}`],
    ['a line of prose after others', `acmecloud is fine\nand fast\nand good\nkey ${value}`],
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

  it.each([
    ['a list', `acme_cloud:\n  client_id: ${other}\n  client_secret: ${value}`],
    ['an object', `"acmecloud": {"client_id": "${other}", "client_secret": "${value}"}`],
    ['a list with an account, too', `acme_cloud:\n  account_id: ${other}\n  client_id: ${other}\n  secret: ${value}`],
  ])('is found behind a public id of the same form in %s', (_, text) => {
    const matches = detect(ruleset, `\n${text}\n`)
    expect(matches.map(({ secret }) => secret.value)).toEqual([value])
    expect(matches[0]?.secret.start).toBe(text.indexOf(value) + 1)
  })

  it('is not looked for behind more than two other values, nor where it goes on', () => {
    const ids = ['user', 'team', 'project'].map((name) => `${name}_id=${other}`)
    expect(confidence(`acmecloud ${ids.join(' ')} key=${value}`)).toBeUndefined()
    expect(confidence(`acmecloud:\n  client_id: ${other}\n  client_secret: ${value}${value}`)).toBeUndefined()
  })

  it.each([
    ['an assignment', `ACME_CLOUD_API_KEY=${value}z9k4q`, 0.42],
    ['a shorter one', `acmecloud token: '${value.slice(0, 27)}'`, 0.42],
    ['a value below its name', `- name: ACME_CLOUD_TOKEN\n  value: "${value}z9k4q"`, 0.42],
    ['a default', `variable "acme_cloud_key" {\n  type = string\n  default = "${value}z9k4q"`, 0.42],
    ['a list', `acme_cloud_tokens:\n  - ${value}z9k4q`, 0.42],
    ['escaped text', `\\"acmecloud\\": {\\"api_key\\": \\"${value}z9k4q\\"`, 0.42],
    ['a piece of something longer', `ACME_CLOUD_API_KEY=${value}z9k4q/${value}`, undefined],
    ['nothing that names it', `acmecloud = '${value}z9k4q'`, undefined],
    ['a word in between', `acmecloud key of the region "${value}z9k4q"`, undefined],
    ['another length by far', `ACME_CLOUD_API_KEY=${value}${value.slice(0, 20)}`, undefined],
  ])('may have another length if it is named as a secret: %s', (_, text, expected) => {
    expect(confidence(text)).toBe(expected)
  })

  it('may be a part of a path when it begins with a text of its own', () => {
    const marked = namedSecret({ ...base, vendor: 'acme cloud', form: ['pri_', ...form] })
    const own = rulesetOf([defineProvider({ id: 'acme', name: 'Acme', homepage: 'https://acme.example', rules: [marked] })])
    expect(detect(own, `https://api.example.com/acmecloud/keys/pri_${value}`)).toHaveLength(1)
    expect(detect(own, `https://api.example.com/acmecloud/keys/a.pri_${value}`)).toEqual([])
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

  it('may be the next word after its vendor, unless it is a digest', () => {
    const strict = { ...base, vendor: ['acmeauth'], words: ['client secret'] }
    const rulesetWith = (own: NamedSecret): Ruleset =>
      rulesetOf([defineProvider({ id: 'acme', name: 'Acme', homepage: 'https://acme.example', rules: [namedSecret(own)] })])
    const letters = fakeOf([['base62', 32]], 'acme-auth/letters')
    const own = rulesetWith({ ...strict, form: [['base62', 32]] })
    expect(detect(own, `acmeauth ${letters}`)[0]?.confidence).toBe(0.4)
    expect(detect(own, `see acmeauth ${letters}`)[0]?.confidence).toBe(0.4)
    expect(detect(own, `acmeauth was ${letters}`)).toEqual([])
    expect(detect(rulesetWith(strict), `acmeauth ${value}`)).toEqual([])
  })

  it('may be called a token where it logs in', () => {
    const token = namedSecret({ ...base, vendor: 'acme cloud', words: ['token'] })
    const own = rulesetOf([defineProvider({ id: 'acme', name: 'Acme', homepage: 'https://acme.example', rules: [token] })])
    expect(detect(own, `curl https://api.acmecloud.com/v1 -H "Authorization: Bearer ${value}"`)[0]?.confidence).toBe(0.75)
    expect(detect(own, `curl https://api.acmecloud.com/v1 -H "X-Trace: ${value}"`)).toEqual([])
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
