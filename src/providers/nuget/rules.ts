import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'
import { fakeBytes } from '#core/samples.ts'
import { checkApiKey, encodeApiKey } from './api-key.ts'

const key = (): string => encodeApiKey(fakeBytes('nuget/id/2', 10), fakeBytes('nuget/password', 16))

export const rules = defineRules([
  {
    id: 'nuget-api-key',
    name: 'NuGet API key',
    kind: 'api-key',
    severity: 'high',
    confidence: 0.9,
    keywords: ['oy2'],
    pattern: /(?<secret>oy2[a-z0-9]{43})/,
    reach: 64,
    notAfter: 'A-Za-z0-9+/=',
    check: checkApiKey,
    matches: () => [`NUGET_API_KEY=${key()}`, `dotnet nuget push x.nupkg --api-key ${key()} --source https://api.nuget.org`],
    rejects: () => [key().slice(0, -1), `${key()}a`, `${key().slice(0, -1)}b`],
    references: ['https://learn.microsoft.com/nuget/nuget-org/publish-a-package'],
  },
  namedSecret({
    vendor: 'nuget',
    words: ['key', 'token', 'secret', 'push', '-k'],
    id: 'nuget-api-key-by-name',
    name: 'NuGet API key beside its name',
    kind: 'api-key',
    severity: 'high',
    form: [['base36', 46]],
    confidence: 0.6,
    references: ['https://learn.microsoft.com/nuget/nuget-org/publish-a-package'],
  }),
])
