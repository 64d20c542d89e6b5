import type { StructureCheck } from '#core/rule.ts'
import { decodeBase64 } from '#base/encoding.ts'

/**
 * The numbers in a token: of the workspace, then of the user or bot, then of the app's session. They are ids, not secrets.
 * There is no checksum, so this proves nothing.
 */
export function checkNumbers(secret: string): StructureCheck {
  const [workspace, user] = secret.split('-').filter((part) => /^\d{9,14}$/.test(part))
  if (workspace === undefined) return { verdict: 'neutral' }
  return {
    verdict: 'neutral',
    facts: { workspaceNumber: workspace, ...(user === undefined ? {} : { userNumber: user }) },
  }
}

/** The app's id, which an app-level token carries in clear. */
export function checkAppId(secret: string): StructureCheck {
  const appId = /-(A[A-Z0-9]{8,12})-/.exec(secret)?.[1]
  return appId === undefined ? { verdict: 'neutral' } : { verdict: 'neutral', facts: { appId } }
}

/**
 * The base64 body of a rotating token reads `kind-version-workspace-user-…` in digits. When it does, the token is whole
 * at its start; when it does not, the format may be another one, which proves nothing.
 */
export function checkRotating(secret: string): StructureCheck {
  const body = /-\d-([A-Za-z0-9+/=_-]+)$/.exec(secret)?.[1]
  const text = body === undefined ? undefined : decodeBase64(body.slice(0, body.length & ~3))?.toString('latin1')
  const match = text === undefined ? null : /^\d-\d-(\d{9,14})-(\d{9,14})-/.exec(text)
  return match === null
    ? { verdict: 'neutral' }
    : { verdict: 'pass', facts: { workspaceNumber: match[1]!, userNumber: match[2]! } }
}

/** The ids in a webhook's address, which are not secret. */
export function checkWebhook(secret: string): StructureCheck {
  const workspaceId = /\/(T[A-Z0-9]{8,12})\\?\//.exec(secret)?.[1]
  return workspaceId === undefined ? { verdict: 'neutral' } : { verdict: 'neutral', facts: { workspaceId } }
}
