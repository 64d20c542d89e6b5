// Written by `npm run generate`; do not edit.
import type { OnlineProvider } from '#core/online.ts'
import { online as github } from '#providers/github/online.ts'

export const onlineProviders: ReadonlyMap<string, OnlineProvider> = new Map([
  ['github', github],
])
