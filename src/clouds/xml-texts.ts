const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/**
 * The texts of all elements of a name that hold no elements, in their order: at most `most`, of which none is longer than `longest`
 * characters; longer ones are left out. As they are: show none of them without `printable` or a length.
 */
export function xmlTexts(xml: string, name: string, most = 1000, longest = 2048): readonly string[] {
  const [open, close] = [`<${name}>`, `</${name}>`]
  const texts: string[] = []
  for (let at = xml.indexOf(open); at !== -1 && texts.length < most; at = xml.indexOf(open, at)) {
    at += open.length
    const end = xml.indexOf('<', at)
    if (end === -1) break
    if (end - at <= longest && xml.startsWith(close, end)) texts.push(resolved(xml.slice(at, end)))
  }
  return texts
}

function resolved(text: string): string {
  return text.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, entity: string) => ENTITIES[entity] ?? '')
}
