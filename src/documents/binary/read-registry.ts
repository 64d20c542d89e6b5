import { textPart, type DocumentPart, type OpenedDocument } from '../part.ts'

const UTF16_MARK = 0xff
/** Types that hold text: none said (binary), string, expandable string, several strings. */
const VALUE = /^(?:"((?:[^"\\]|\\.)*)"|@)=hex(?:\(([0-9a-f]+)\))?:(.*)$/i
const TEXT_TYPES = new Set(['', '1', '2', '7'])

/**
 * Values of an exported Windows registry that stand there in hex, as texts at their key. Values that stand there as they are, are
 * found where they are.
 */
export function* readRegistry({ bytes }: OpenedDocument): Generator<DocumentPart> {
  const text = bytes[0] === UTF16_MARK ? bytes.toString('utf16le', 2) : bytes.toString('latin1')
  let key = ''
  let found = ''
  let value = ''
  for (const line of linesOf(text)) {
    value += line.trimStart()
    if (value.endsWith('\\') && value.includes('=hex')) {
      value = value.slice(0, -1)
      continue
    }
    const [, name, type = '', hex = ''] = VALUE.exec(value) ?? []
    if (value.startsWith('[')) {
      if (found !== '') yield textPart(key, found)
      found = ''
      key = value
    } else if (hex !== '' && TEXT_TYPES.has(type)) {
      found += `${(name ?? '(default)').replaceAll(/\\(.)/g, '$1')}=${decoded(hex, bytes[0] === UTF16_MARK || type !== '')}\n`
    }
    value = ''
  }
  if (found !== '') yield textPart(key, found)
}

function* linesOf(text: string): Generator<string> {
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at)
    const next = end < 0 ? text.length : end
    yield text.slice(at, text[next - 1] === '\r' ? next - 1 : next)
    at = next + 1
  }
}

/** Texts are UTF-16 in exports of today; what is binary may be either. */
function decoded(hex: string, isWide: boolean): string {
  const bytes = Buffer.from(hex.replaceAll(/[^0-9a-f]/gi, ''), 'hex')
  const zeroes = bytes.reduce((count, byte, i) => count + Number(i % 2 === 1 && byte === 0), 0)
  const text = isWide && zeroes * 4 > bytes.length ? bytes.toString('utf16le') : bytes.toString('utf8')
  return text.replaceAll(/\0+/g, '\n').trimEnd()
}
