import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { AppError } from '#base/errors.ts'
import { redactUrl } from '#base/redact-url.ts'

/** Transports that a clone may use; others run programs of the URL's choice (`ext::`), or send data unprotected. */
export const CLONE_PROTOCOLS = ['https', 'ssh', 'git', 'file'] as const

const FORMS = 'Give an https://, ssh://, git:// or file:// URL, user@host:path, or a local path.'

/**
 * Checks what is to be cloned, and gives it as git shall see it: a URL, `user@host:path`, or an absolute local path. Throws
 * `E_USAGE` for other transports and for what git could take for an option; the message holds no credentials.
 */
export function checkCloneUrl(url: string, cwd = process.cwd()): string {
  if (url === '' || url.startsWith('-') || /[\u0000-\u001f\u007f]/.test(url)) throw refused(url, 'It is no URL.')
  if (/^[^/]*::/.test(url) && !isPath(url, cwd)) throw refused(url, 'Transports by helper programs are not used.')
  const [, scheme, host = ''] = /^([a-z][a-z0-9+.-]*):\/\/(?:[^/]*@)?([^/]*)/i.exec(url) ?? []
  if (scheme !== undefined) {
    if (!CLONE_PROTOCOLS.some((protocol) => protocol === scheme)) throw refused(url, `${scheme}:// is not used.`)
    if (host.startsWith('-')) throw refused(url, 'Its host begins with a dash.')
    return url
  }
  if (isPath(url, cwd) || !/^[^/]*:/.test(url) || /^[A-Za-z]:[\\/]/.test(url)) return resolve(cwd, url)
  if (/^(?:[^/:]*@)?-/.test(url)) throw refused(url, 'Its host begins with a dash.')
  return url
}

/** Takes the credentials of a URL out of a text that another program wrote about it. */
export function redactCredentials(text: string, url: string): string {
  const [, userInfo = ''] = /^[a-z][a-z0-9+.-]*:\/\/([^/]*)@/i.exec(url) ?? []
  const colon = userInfo.indexOf(':')
  const parts = [url, userInfo, userInfo.slice(colon + 1), colon > 0 ? userInfo.slice(0, colon) : '']
  const secrets = parts.flatMap((part) => [part, decoded(part)]).filter((part) => part.length >= 3)
  let clean = text
  for (const secret of secrets) clean = clean.replaceAll(secret, secret === url ? redactUrl(url) : '***')
  // Also what a redirect or a rewritten address brought in.
  return clean.replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^/\s'"@]*@/gi, '$1***@')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function isPath(text: string, cwd: string): boolean {
  return statSync(resolve(cwd, text), { throwIfNoEntry: false }) !== undefined
}

function refused(url: string, why: string): AppError {
  return new AppError('E_USAGE', `${redactUrl(url)} cannot be cloned. ${why} ${FORMS}`)
}
