import { attributesOf, readXml } from './xml-events.ts'

/** Attribute values and texts of any XML as lines, resolved: connections, links, fields. */
export function attributeText(xml: string): string {
  const lines: string[] = []
  readXml(xml, {
    open(_name, attributes) {
      for (const [name, value] of attributesOf(attributes)) if (value.length > 7) lines.push(`${name}=${value}`)
    },
    text(text) {
      if (text.trim() !== '') lines.push(text)
    },
  })
  return lines.join('\n')
}

/** The places outside of the document to which its parts lead. */
export function externalLinks(xml: string): string {
  const lines: string[] = []
  readXml(xml, {
    open(_name, attributes) {
      const values = new Map(attributesOf(attributes))
      const target = values.get('Target')
      if (values.get('TargetMode') === 'External' && target !== undefined) lines.push(target)
    },
  })
  return lines.join('\n')
}
