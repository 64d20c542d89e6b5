/** Longest text that is kept. */
const MAX_TEXT = 200
// oxlint-disable-next-line no-control-regex -- what a terminal would obey must not come from an answer
const UNWANTED = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069<>]/g
const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '', '&gt;': '', '&quot;': '"', '&apos;': "'", '&amp;': '&' }

/**
 * The text of the first element of a name, in answers as clouds write them: no parser, because none is needed to read a code out of an
 * error. At most 200 characters without control characters or angle brackets; undefined when there is none, or it is empty.
 */
export function xmlText(xml: string, name: string): string | undefined {
  const start = xml.indexOf(`<${name}>`)
  const from = start + name.length + 2
  const end = start === -1 ? -1 : xml.indexOf(`</${name}>`, from)
  if (end === -1) return undefined
  const text = xml
    .slice(from, Math.min(end, from + MAX_TEXT))
    .replaceAll(/&(?:lt|gt|quot|apos|amp);/g, (entity) => ENTITIES[entity] ?? '')
    .replaceAll(UNWANTED, '')
    .trim()
  return text === '' ? undefined : text
}
