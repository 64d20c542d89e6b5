import { describe, expect, it } from 'vitest'
import { fakeBytes, fakeUuid } from '#core/samples.ts'
import { detect, rulesetOf } from '#testing/detect-sample.ts'
import { clientSecret } from './client-secret.ts'
import { identifiableKey } from './identifiable-key.ts'
import { provider } from './index.ts'
import { KEY_KINDS } from './key-kinds.ts'

describe('azure', () => {
  const ruleset = rulesetOf([provider])
  const storageKey = identifiableKey(KEY_KINDS.storage, 'Default0', 'azure/test')

  it('gives a client secret the application and directory beside it', () => {
    const [client, tenant] = [fakeUuid('azure/test/client'), fakeUuid('azure/test/tenant')]
    const [found] = detect(
      ruleset,
      `tenantId: ${tenant}\nclientId: ${client}\nclientSecret: "${clientSecret('azure/test')}"`,
    )
    expect(found?.rule.rule.id).toBe('azure-client-secret')
    expect(found?.parts).toMatchObject({ clientId: { value: client }, tenantId: { value: tenant } })
    expect(found?.missing).toEqual([])
  })

  it('tells account and key kind of a connection string, whose key is one finding', () => {
    const found = detect(ruleset, `DefaultEndpointsProtocol=https;AccountName=invoices;AccountKey=${storageKey};`)
    expect(found.map((match) => match.rule.rule.id)).toEqual(['azure-storage-connection-string'])
    expect(found[0]?.facts).toEqual({ account: 'invoices', keyKind: 'account key' })
    expect(found[0]?.confidence).toBe(0.98)
  })

  it('lowers a key whose checksum is wrong and says so', () => {
    const changed = `${storageKey.startsWith('A') ? 'B' : 'A'}${storageKey.slice(1)}`
    const [found] = detect(ruleset, `KEY=${changed}`)
    expect(found?.confidence).toBe(0.4)
    expect(found?.reasons).toEqual(['structure fails: the checksum does not match'])
  })

  it('leaves the emulators alone, whose keys are published', () => {
    const storage = [
      'Eby8vdM02xNOcqFlqUwJPLlm',
      'EtlCDXJ1OUzFT50uSRZ6IFsu',
      'Fq2UVErCz4I6tq/K1SZFPTOt',
      'r/KBHBeksoGMGw==',
    ].join('')
    const cosmos = [
      'C2y6yDjf5/R+ob0N8A7Cgv30',
      'VRDJIWEHLM+4QDU5DE2nQ9nD',
      'uVTqobD4b8mGGyPMbIZnqyMs',
      'EcaGQy67XIw/Jw==',
    ].join('')
    expect(detect(ruleset, `AccountName=devstoreaccount1;AccountKey=${storage};`)).toEqual([])
    expect(detect(ruleset, `COSMOS_KEY=${cosmos}`)).toEqual([])
  })

  it('finds a SAS inside a connection string', () => {
    const sas = `sv=2024-11-04&ss=b&srt=o&sp=r&se=2027-01-01T00:00:00Z&sig=${encodeURIComponent(fakeBytes('azure/test/sas', 32).toString('base64'))}`
    const [found] = detect(ruleset, `BlobEndpoint=https://a.blob.core.windows.net/;SharedAccessSignature=${sas}`)
    expect(found?.secret.value).toBe(sas)
    expect(found?.facts).toMatchObject({ expires: '2027-01-01T00:00:00.000Z', permissions: 'r' })
  })
})
