import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { PROVIDER_LIST, providerList } from '../../tools/generate-provider-list.ts'
import { registryFiles } from '../../tools/generate-registry.ts'

it.each([...registryFiles(), [PROVIDER_LIST, providerList()] as const])(
  '%s lists exactly the rooms (else: npm run generate)',
  (path, text) => {
    expect(readFileSync(path, 'utf8')).toBe(text)
  },
)
