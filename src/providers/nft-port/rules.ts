import { namedSecret } from '#core/named-secret.ts'
import { defineRules } from '#core/rule.ts'

export const rules = defineRules([
  namedSecret({
    vendor: ['nftport'],
    words: ['key', 'token'],
    id: 'nft-port-api-key',
    name: 'NFTPort API key',
    kind: 'api-key',
    severity: 'medium',
    form: [['uuid']],
    references: ['https://www.nftport.xyz'],
  }),
  namedSecret({
    vendor: ['nftport'],
    id: 'nft-port-api-key-letters-and-digits',
    name: 'NFTPort API key (letters and digits)',
    kind: 'api-key',
    severity: 'medium',
    form: [['base36', 8], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 4], '-', ['base36', 12]],
    references: ['https://www.nftport.xyz'],
  }),
])
