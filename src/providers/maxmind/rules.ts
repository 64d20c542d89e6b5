import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fake } from '#core/samples.ts'

const licenseKey = (seed: string): string =>
  `${fake(`maxmind/${seed}`, 'base62', 6)}_${fake(`maxmind/${seed}/2`, 'base62', 29)}_mmk`

export const rules = defineRules([
  {
    // "_mmk" at the end is the vendor's mark.
    id: 'maxmind-license-key',
    name: 'MaxMind license key',
    kind: 'api-key',
    severity: 'medium',
    confidence: 0.97,
    keywords: ['_mmk'],
    pattern: /(?<secret>[A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)/,
    notBefore: '\\w-',
    notAfter: '\\w-',
    minEntropyBits: 3,
    matches: () => [
      `MAXMIND_LICENSE_KEY=${licenseKey('a')}`,
      `LicenseKey ${licenseKey('b')}`,
      `https://download.maxmind.com/app/geoip_download?edition_id=GeoLite2-City&license_key=${licenseKey('c')}&suffix=tar.gz`,
    ],
    rejects: () => [
      `x${licenseKey('a')}`,
      `${licenseKey('a')}s`,
      licenseKey('a').slice(1),
      licenseKey('a').replace('_mmk', '_key'),
    ],
    references: ['https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key'],
  },
  namedSecret({
    vendor: ['maxmind', 'geoip license', 'geoip key', 'geolite license', 'geoipupdate', 'geoip secret', 'geoip token'],
    words: ['license', 'key', 'secret', 'token'],
    id: 'maxmind-legacy-license-key',
    name: 'MaxMind license key (before 2022)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base62', 16]],
    references: ['https://support.maxmind.com/hc/en-us/articles/4407111582235-Generate-a-License-Key'],
  }),
])
