import { readXml, localName } from './xml-events.ts'

/** Text of the file as people see it; deleted text and field codes too. */
const TEXT = new Set(['t', 'delText', 'instrText', 'delInstrText'])

/**
 * The text of a part in WordprocessingML or DrawingML (slides, text boxes): runs of a paragraph joined, a line for each
 * paragraph. What stands a second time, for older programs, is left out.
 */
export function paragraphText(xml: string): string {
  let text = ''
  let isText = false
  let fallback = 0
  readXml(xml, {
    open(name, _attributes, isEmpty) {
      const local = localName(name)
      if (local === 'Fallback' && !isEmpty) fallback++
      if (fallback > 0) return
      if (TEXT.has(local)) isText = !isEmpty
      else if (local === 'tab') text += '\t'
      else if (local === 'br' || local === 'cr') text += '\n'
      else if (local === 'noBreakHyphen') text += '-'
    },
    close(name) {
      const local = localName(name)
      if (local === 'Fallback') fallback = Math.max(0, fallback - 1)
      else if (TEXT.has(local)) isText = false
      else if (fallback === 0 && (local === 'p' || local === 'tc') && !text.endsWith('\n')) text += '\n'
    },
    text(piece) {
      if (isText && fallback === 0) text += piece
    },
  })
  return text
}

/** Elements with text as lines `name=value`: properties. */
export function propertyText(xml: string): string {
  let text = ''
  let label = ''
  let value = ''
  readXml(xml, {
    open(name, attributes) {
      value = ''
      const local = localName(name)
      const named = /(?:^|[\s:])name\s*=\s*"([^"]*)"/.exec(attributes)?.[1]
      if (named !== undefined) label = named
      else if (label === '' || !name.startsWith('vt:')) label = local
    },
    text: (piece) => void (value += piece),
    close() {
      if (value.trim() !== '') text += `${label}=${value.trim()}\n`
      value = ''
    },
  })
  return text
}
