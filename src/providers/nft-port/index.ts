import { defineProvider } from '#core/provider.ts'
import { rules } from './rules.ts'

export const provider = defineProvider({ id: 'nft-port', name: 'NFTPort', homepage: 'https://www.nftport.xyz', rules })
