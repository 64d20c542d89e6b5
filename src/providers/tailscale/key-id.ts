import type { CredentialParts } from '#core/conversation.ts'

/** The id of a key, which stands in it: `tskey-api-<id>-<secret>`. */
export function idOf({ secret }: CredentialParts): string | undefined {
  return /^tskey-[a-z]+-([A-Za-z0-9]{6,24})-/.exec(secret!.reveal())?.[1]
}
