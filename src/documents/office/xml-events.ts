/** What an XML text is made of, in order. Names are as written, with their prefix. */
export interface XmlHandler {
  /** `attributes` is the tag's text behind its name; see `attributeOf`. */
  open?(name: string, attributes: string, isEmpty: boolean): void
  close?(name: string): void
  /** Between two tags; entities are resolved. */
  text?(text: string): void
}

const ENTITY = /&(?:#x([0-9a-fA-F]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/g
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const NAME_END = /[\s/>]/

/**
 * Goes through XML once, leniently, in time that grows with its length: what is cut or not well formed ends it or is passed over.
 * Entities that a document defines itself stay as they are, so nothing expands.
 */
export function readXml(xml: string, handler: XmlHandler): void {
  for (let at = 0; at < xml.length;) {
    const tag = xml.indexOf('<', at)
    const end = tag < 0 ? xml.length : tag
    if (end > at) handler.text?.(decodeEntities(xml.slice(at, end)))
    if (tag < 0) return
    at = markup(xml, tag, handler)
  }
}

/** Handles what begins at `<`; gives the place behind it. */
function markup(xml: string, tag: number, handler: XmlHandler): number {
  const next = xml[tag + 1]
  if (next === '!') {
    if (xml.startsWith('<![CDATA[', tag)) {
      const end = behind(xml, ']]>', tag)
      handler.text?.(xml.slice(tag + 9, end - 3))
      return end
    }
    return behind(xml, xml.startsWith('<!--', tag) ? '-->' : '>', tag)
  }
  if (next === '?') return behind(xml, '?>', tag)
  const end = tagEnd(xml, tag)
  const inner = xml.slice(tag + 1, end)
  if (next === '/') handler.close?.(inner.slice(1).trim())
  else {
    const isEmpty = inner.endsWith('/')
    const nameEnd = inner.search(NAME_END)
    const name = nameEnd < 0 ? inner : inner.slice(0, nameEnd)
    handler.open?.(name, nameEnd < 0 ? '' : inner.slice(nameEnd, isEmpty ? -1 : undefined), isEmpty)
    if (isEmpty) handler.close?.(name)
  }
  return end + 1
}

/** Place of the `>` that ends a tag; one in a quoted value does not. */
function tagEnd(xml: string, from: number): number {
  let quote = ''
  for (let at = from + 1; at < xml.length; at++) {
    const letter = xml[at]!
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '>') return at
  }
  return xml.length
}

function behind(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from)
  return at < 0 ? xml.length : at + mark.length
}

/** The value of an attribute in a tag's text; without its prefix, a name stands for any. */
export function attributeOf(attributes: string, name: string): string | undefined {
  const pattern = (ATTRIBUTES[name] ??= new RegExp(String.raw`(?:^|[\s:])${name}\s*=\s*(?:"([^"]*)"|'([^']*)')`))
  const found = pattern.exec(attributes)
  return found === null ? undefined : decodeEntities(found[1] ?? found[2] ?? '')
}

const ATTRIBUTES: Record<string, RegExp> = {}
const ANY_ATTRIBUTE = /([^\s=:"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** All attributes of a tag, names without prefix. */
export function attributesOf(attributes: string): [name: string, value: string][] {
  return [...attributes.matchAll(ANY_ATTRIBUTE)].map(([, name = '', double, single]) => [
    name,
    decodeEntities(double ?? single ?? ''),
  ])
}

/** A name without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(ENTITY, (whole, hex?: string, decimal?: string, named?: string) => {
    if (named !== undefined) return NAMED[named]!
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

/** XML bytes as text: UTF-8, or UTF-16 where a mark says so. */
export function xmlText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) {
    return Buffer.from(bytes.subarray(2, bytes.length & ~1))
      .swap16()
      .toString('utf16le')
  }
  return bytes.toString('utf8')
}
