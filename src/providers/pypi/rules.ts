import { defineRules, type Rule } from '#core/rule.ts'
import { fake, fakeBytes, fakeUuid } from '#core/samples.ts'
import { checkApiToken } from './api-token.ts'
import { writeMacaroon } from './macaroon.ts'

const REFERENCES = ['https://pypi.org/help/#apitoken']

function fakeToken(location: string, caveats: readonly unknown[]): string {
  const macaroon = {
    location,
    identifier: Buffer.from(fakeUuid(`pypi/${location}`)),
    caveats: caveats.map((caveat) => Buffer.from(JSON.stringify(caveat))),
  }
  return `pypi-${writeMacaroon(macaroon, fakeBytes(`pypi/${location}/signature`, 32)).toString('base64url')}`
}

interface Site extends Pick<Rule, 'id' | 'name' | 'severity'> {
  readonly location: string
  /** Base64 of the macaroon's first bytes, as far as they are the same for every token of the site. */
  readonly start: string
}

function siteRule({ location, start, ...about }: Site): Rule {
  const user = (): string => fakeToken(location, [[3, fakeUuid('pypi/user')]])
  const project = (): string => fakeToken(location, [{ version: 1, permissions: { projects: ['acme-widgets'] } }])
  return {
    ...about,
    kind: 'access-token',
    confidence: 0.95,
    keywords: [start],
    pattern: new RegExp(`(?<secret>${start}[\\w-]{50,1500})`),
    notAfter: '\\w-',
    reach: 1600,
    check: checkApiToken,
    matches: () => [
      `[pypi]\nusername = __token__\npassword = ${user()}\n`,
      `TWINE_PASSWORD="${project()}"`,
      `https://__token__:${user()}@upload.example.net/legacy/`,
    ],
    rejects: () => [
      `${start}tooshort`,
      `x${user()}`,
      // Cut off in the middle, and another thing in the same wrapping.
      user().slice(0, -9),
      `${start}${fake('pypi/noise', 'base64url', 120)}`,
    ],
    references: REFERENCES,
  }
}

export const rules = defineRules([
  siteRule({
    id: 'pypi-api-token',
    name: 'PyPI API token',
    severity: 'critical',
    location: 'pypi.org',
    start: 'pypi-AgEIcHlwaS5vcmc',
  }),
  siteRule({
    id: 'pypi-test-api-token',
    name: 'TestPyPI API token',
    severity: 'low',
    location: 'test.pypi.org',
    start: 'pypi-AgENdGVzdC5weXBpLm9yZ',
  }),
])
