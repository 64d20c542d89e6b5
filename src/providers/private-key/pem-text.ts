/** A PEM block as it stands in any text, with the wrapping of that text taken off. */
export interface Pem {
  readonly label: string
  readonly headers: ReadonlyMap<string, string>
  /** The body without white space; not yet known to be base64. */
  readonly base64: string
}

/**
 * Reads a block from `-----BEGIN …-----` to `-----END`. Tolerates what source code and configuration do to it: literal
 * `\n` (escaped up to twice), quoted lines joined by operators, comment, diff and quotation marks before lines,
 * indentation, and line breaks turned into spaces.
 */
export function readPem(block: string): Pem | undefined {
  const match = /^-----BEGIN ([A-Za-z0-9 ]{3,60})-----([\s\S]*?)-----END/.exec(block)
  if (match === null) return undefined
  const { headers, rest } = takeHeaders(plainLines(match[2]!).join('\n'))
  return { label: match[1]!, headers, base64: rest.replaceAll(/\s+/g, '') }
}

/** The lines of a block of text that was written inside a string, a comment or a diff. */
export function plainLines(text: string): string[] {
  const lines = withoutQuotes(withoutEscapes(text)).split(/\r\n|\r|\n/)
  const filled = lines.filter((line) => line.trim() !== '')
  const isAdded = filled.length > 2 && filled.every((line) => line.startsWith('+'))
  return lines.map((line) => (isAdded ? line.replace(/^\+/, '') : line).replace(/^\s*(?:[#*>|;-]+|\/\/+(?=\s))/, '').trim())
}

function withoutEscapes(text: string): string {
  return text
    .replaceAll(/\\{1,4}[nr]|&#(?:10|13|x0?[ad]);|%0[ad]/gi, '\n')
    .replaceAll(/\\{1,4}t/g, ' ')
    .replaceAll(/\\{1,4}u00(2b|2f|3d)|%(2b|2f|3d)/gi, (_, a?: string, b?: string) =>
      String.fromCharCode(Number.parseInt(a ?? b ?? '', 16)),
    )
    .replaceAll('\\', '')
}

/** The text starts inside a string; what stands between a closing quote and the next opening one is code. */
function withoutQuotes(text: string): string {
  const quote = /["'`]/.exec(text)?.[0]
  if (quote === undefined) return text
  return text
    .split(quote)
    .filter((_, i) => i % 2 === 0)
    .join('\n')
}

const PEM_HEADER = /^([A-Za-z][A-Za-z-]{1,30}):[ \t]*(.*)$/
/** The two headers of RFC 1421 that matter, for bodies whose line breaks became spaces. */
const FLAT_HEADER = /(Proc-Type):\s*(4,ENCRYPTED)\s*|(DEK-Info):\s*([A-Za-z0-9-]+,[0-9A-Fa-f]+)\s*/g

function takeHeaders(text: string): { headers: Map<string, string>; rest: string } {
  const headers = new Map<string, string>()
  const withoutFlat = text.replaceAll(FLAT_HEADER, (_, a?: string, b?: string, c?: string, d?: string) => {
    headers.set(a ?? c ?? '', b ?? d ?? '')
    return '\n'
  })
  const rest = withoutFlat.split('\n').filter((line) => {
    const header = PEM_HEADER.exec(line)
    if (header !== null) headers.set(header[1]!, header[2]!)
    return header === null
  })
  return { headers, rest: rest.join('\n') }
}
