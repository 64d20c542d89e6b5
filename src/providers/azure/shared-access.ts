import type { Facts } from '#core/rule.ts'

/** The fields of a query or token text; `&amp;` and `\u0026` count as `&`. Names in lower case, values decoded. */
export function readFields(text: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>()
  for (const field of text.replaceAll('&amp;', '&').replaceAll('\\u0026', '&').split(/[?&]/)) {
    const at = field.indexOf('=')
    if (at > 0) fields.set(field.slice(0, at).toLowerCase(), decoded(field.slice(at + 1)))
  }
  return fields
}

/** What a storage SAS says of itself; undefined when the text is none. */
export function storageSasFacts(text: string): Facts | undefined {
  const fields = readFields(text)
  const signature = fields.get('sig') ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(fields.get('sv') ?? '')) return undefined
  if (!isNearly32(signature)) return undefined
  if (!fields.has('se') && !fields.has('si')) return undefined
  const kind = fields.has('skoid') ? 'user delegation' : fields.has('ss') ? 'account' : 'service'
  return {
    kind,
    ...present('expires', isoTime(fields.get('se'))),
    ...present('permissions', fields.get('sp')),
    ...present('policy', fields.get('si')),
    ...present('resourceTypes', fields.get('srt') ?? fields.get('sr')),
    ...present('addresses', fields.get('sip')),
  }
}

/** Is a storage SAS's signature as long as HMAC-SHA-256 makes it? */
export function hasWholeSignature(text: string): boolean {
  return Buffer.from(readFields(text).get('sig') ?? '', 'base64').length === 32
}

/** Copied wrongly a signature is a byte or two off; other lengths are other things. */
function isNearly32(signature: string): boolean {
  const { length } = Buffer.from(signature, 'base64')
  return length >= 30 && length <= 34
}

/** What a `SharedAccessSignature` token of Service Bus, Event Hubs or IoT Hub says of itself. */
export function sharedAccessFacts(text: string): Facts | undefined {
  const fields = readFields(text.replace(/^SharedAccessSignature\s+/i, ''))
  const expiry = Number(fields.get('se'))
  if (!fields.has('sr') || Buffer.from(fields.get('sig') ?? '', 'base64').length !== 32) return undefined
  return {
    ...present('resource', fields.get('sr')),
    ...present('policy', fields.get('skn')),
    ...(Number.isInteger(expiry) && expiry > 0 && expiry < 1e11 ? { expires: new Date(expiry * 1000).toISOString() } : {}),
  }
}

function isoTime(text = ''): string | undefined {
  const time = /^\d{4}-\d{2}-\d{2}/.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

function present(name: string, value: string | undefined): Facts {
  return value === undefined || value === '' ? {} : { [name]: value }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
