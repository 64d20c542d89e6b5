const HEAD_BYTES = 64 << 10
const MAX_HEADER_NAME = 40
const COLON = 0x3a

const FIRST_HEADER =
  /^(?:Return-Path|Received|Delivered-To|X-[\w-]+|From|To|Subject|Date|Message-ID|MIME-Version|Content-[\w-]+|DKIM-Signature|ARC-[\w-]+|Reply-To|Sender|Cc|Bcc|Authentication-Results|List-[\w-]+|User-Agent|References|In-Reply-To|Thread-[\w-]+|Importance):[ \t]/i
const MAIL_HEADERS = /^(?:From|To|Subject|Date|Message-ID|MIME-Version):/gim
const ENCODED = /^content-transfer-encoding:\s*(?:quoted-printable|base64)|^content-type:\s*(?:multipart|message)\//im
/** The line between the messages of a mailbox (RFC 4155): an address, and a time that ends in a year. */
const MAILBOX = /^From \S+ [^\r\n]*\b\d{4}\b[^\r\n]*\r?\n[A-Za-z-]+:/

/** Is this a message, or a mailbox, with something in it that has to be decoded? What has not is scanned as it is. */
export function mailKind(bytes: Buffer): 'mail' | 'mailbox' | undefined {
  if (bytes[0] === 0x46 && bytes[4] === 0x20 && MAILBOX.test(bytes.toString('latin1', 0, Math.min(bytes.length, 1024))))
    return 'mailbox'
  if (!startsWithName(bytes)) return undefined
  if (!FIRST_HEADER.test(bytes.toString('latin1', 0, Math.min(bytes.length, 64)))) return undefined
  const head = bytes.toString('latin1', 0, Math.min(bytes.length, HEAD_BYTES))
  const end = /\r?\n\r?\n/.exec(head)?.index ?? head.length
  const names = head.slice(0, end).match(MAIL_HEADERS) ?? []
  return new Set(names.map((name) => name.toLowerCase())).size >= 2 && ENCODED.test(head) ? 'mail' : undefined
}

/** A word and a colon, as a header has, at the very beginning. */
function startsWithName(bytes: Buffer): boolean {
  for (let i = 0; i < MAX_HEADER_NAME; i++) {
    const byte = bytes[i]!
    if (byte === COLON) return i > 1
    const letter = byte | 0x20
    if (!((letter >= 0x61 && letter <= 0x7a) || byte === 0x2d || (byte >= 0x30 && byte <= 0x39))) return false
  }
  return false
}
