export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlElement[]
  text: string
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const TOKEN = /<\?xml [^?]*\?>|<\/([\w-]+)>|<([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/uy

/** Reads the XML that needs no DTD and no CDATA, as strictly as the standard; throws on anything not well-formed. */
export function parseXml(source: string): XmlElement {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(source)) throw new Error('a forbidden character')
  const top: XmlElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < source.length) {
    const at = TOKEN.lastIndex
    const match = TOKEN.exec(source)
    if (match === null) throw new Error(`not well-formed at ${at}: ${source.slice(at, at + 40)}`)
    const [, closed, name, attributes = '', isEmpty, text] = match
    const parent = open.at(-1)!
    if (closed !== undefined) {
      if (open.pop()!.name !== closed) throw new Error(`</${closed}> closes another element`)
    } else if (name !== undefined) {
      const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' }
      parent.children.push(element)
      if (isEmpty === '') open.push(element)
    } else if (text !== undefined) {
      if (text.includes(']]>')) throw new Error(']]> in character data')
      parent.text += unescaped(text)
    }
  }
  if (open.length !== 1 || top.children.length !== 1 || top.text.trim() !== '') throw new Error('not one root element')
  return top.children[0]!
}

function attributesOf(source: string): Readonly<Record<string, string>> {
  const pairs = [...source.matchAll(/([\w-]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value] as const)
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error('an attribute twice')
  // A reader turns raw white space in an attribute into spaces.
  return Object.fromEntries(pairs.map(([name, value]) => [name, unescaped(value.replaceAll(/[\t\n\r]/g, ' '))]))
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+))?(;?)/g, (whole, code: string | undefined, name = '', end) => {
    const character = code === undefined ? ENTITIES[name] : String.fromCodePoint(Number(code))
    if (end !== ';' || character === undefined) throw new Error(`a stray ${whole}`)
    return character
  })
}
