import { describe, expect, it } from 'vitest'
import { xmlTexts } from './xml-texts.ts'

describe('the texts of elements', () => {
  it.each<[string, readonly string[]]>([
    ['<l><Name>a</Name><x/><Name>b&amp;c</Name></l>', ['a', 'b&c']],
    ['<Name></Name>', ['']],
    ['<Name>never closed', []],
    ['<Name><deep>a</deep></Name><Name>b</Name>', ['b']],
    ['<Names>a</Names>', []],
    [`<Name>${'x'.repeat(9)}</Name><Name>short</Name>`, ['short']],
    ['<Name>1</Name>'.repeat(5), ['1', '1', '1']],
  ])('in %j are %j', (xml, texts) => {
    expect(xmlTexts(xml, 'Name', 3, 8)).toEqual(texts)
  })
})
