import { describe, expect, it } from 'vitest'
import { xmlText } from './xml-text.ts'

describe('the text of an element', () => {
  it.each([
    ['<Error><Code>AccessDenied</Code></Error>', 'AccessDenied'],
    ['<Code> a &amp; b &quot;c&quot; </Code><Code>second</Code>', 'a & b "c"'],
    [`<Code>${'x'.repeat(300)}</Code>`, 'x'.repeat(200)],
    ['<Code>\u001b[31mred\u202e</Code>', '[31mred'],
    ['<Code></Code>', undefined],
    ['<Code>never closed', undefined],
    ['<Message>other</Message>', undefined],
    ['{"Code": "json"}', undefined],
  ])('in %j is %j', (xml, text) => {
    expect(xmlText(xml, 'Code')).toBe(text)
  })
})
