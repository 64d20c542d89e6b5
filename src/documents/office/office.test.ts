import { describe, expect, it } from 'vitest'
import { zipOf } from '#testing/archives.ts'
import { openDocumentFile, slidesFile, wordFile, wordParagraph, workbookFile } from '#testing/documents/office-files.ts'
import { readDocument } from '#testing/documents/read-document.ts'

const LONG = 'a secret that runs through many runs & is joined'

describe('office documents', () => {
  it('joins the runs of a paragraph, and reads headers, notes, properties and links', async () => {
    const { kind, texts, files, skips } = await readDocument(
      wordFile(`${wordParagraph(LONG)}${wordParagraph('second')}`, {
        'word/header2.xml': `<w:hdr>${wordParagraph('in the header')}</w:hdr>`,
        'word/comments.xml': `<w:comments><w:comment>${wordParagraph('in a comment')}</w:comment></w:comments>`,
        'docProps/custom.xml':
          '<Properties><property name="Key"><vt:lpwstr>value &lt;1&gt;</vt:lpwstr></property></Properties>',
        'word/_rels/document.xml.rels':
          '<R><Relationship TargetMode="External" Target="https://u:p@h/?a&amp;b"/><Relationship Target="in.xml"/></R>',
        'word/media/image1.png': Buffer.from([1, 2, 3]),
      }),
    )
    expect([kind, skips]).toEqual(['office', []])
    expect(texts).toEqual({
      document: `${LONG}\nsecond\n`,
      'header 2': 'in the header\n',
      comments: 'in a comment\n',
      properties: 'Key=value <1>\n',
      links: 'https://u:p@h/?a&b',
    })
    expect(Object.keys(files)[0]).toBe('d!/word/media/image1.png')
    expect(files['d!/word/document.xml']).toContain('<w:body>')
  })

  it('reads deleted text and field codes, and a text box once', async () => {
    const box = `<mc:AlternateContent><mc:Choice>${wordParagraph('boxed')}</mc:Choice><mc:Fallback>${wordParagraph('boxed')}</mc:Fallback></mc:AlternateContent>`
    const body = `<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:instrText>HYPERLINK x</w:instrText></w:r></w:p>${box}`
    expect((await readDocument(wordFile(body))).texts).toEqual({ document: 'goneHYPERLINK x\nboxed\n' })
  })

  it('names cells by sheet and place, and gives them their labels', async () => {
    const { texts } = await readDocument(workbookFile({ A1: 'PASSWORD', B1: 'hunter2 & more' }, 'Keys &amp; co'))
    expect(texts).toEqual({
      'Keys & co!A1': 'PASSWORD',
      'Keys & co!B1': 'PASSWORD=hunter2 & more',
      names: 'name=Keys & co',
    })
  })

  it('names slides', async () => {
    expect((await readDocument(slidesFile(['first slide', LONG]))).texts).toEqual({
      'slide 1': 'first slide\n',
      'slide 2': `${LONG}\n`,
    })
  })

  it('reads OpenDocument text, cells with repeats, and slides', async () => {
    const text = await readDocument(openDocumentFile('text', '<text:p>a<text:span>b</text:span><text:s/>c</text:p>'))
    expect([text.kind, text.texts]).toEqual(['open-document', { document: 'ab c\n' }])
    const row = '<table:table-row table:number-rows-repeated="1048000"><table:table-cell/></table:table-row>'
    const cell =
      '<table:table-cell table:number-columns-repeated="27"/><table:table-cell><text:p>x</text:p></table:table-cell>'
    const sheet = `<table:table table:name="S">${row}<table:table-row>${cell}</table:table-row></table:table>`
    expect((await readDocument(openDocumentFile('spreadsheet', sheet))).texts).toEqual({ 'S!AB1048001': 'x' })
    const page = '<draw:page><text:p>one</text:p></draw:page><draw:page><text:p>two</text:p></draw:page>'
    expect((await readDocument(openDocumentFile('presentation', page))).texts).toEqual({
      'slide 1': 'one\n',
      'slide 2': 'two\n',
    })
  })

  it('says that a document needs a password', async () => {
    const encrypted = openDocumentFile('text', 'ciphertext', '<manifest:encryption-data/>')
    expect((await readDocument(encrypted)).skips).toEqual([
      'd document-encrypted: OpenDocument: the document needs a password',
    ])
    const compound = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    expect((await readDocument(compound)).skips).toEqual(['d document-encrypted: office document: needs a password'])
  })

  it('expands no entities of its own making', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "${'b'.repeat(50)}"><!ENTITY c "&a;&a;&a;">]><w:document><w:p><w:r><w:t>&c;&c;&amp;</w:t></w:r></w:p></w:document>`
    const { texts } = await readDocument(wordFile('', { 'word/document1.xml': bomb }))
    expect(texts['document']).toContain('&c;&c;&')
  })

  it('stays within the budget when a small text fills many cells', async () => {
    const big = 'x'.repeat(500_000)
    const cells = Array.from({ length: 2000 }, (_, i) => `<c r="A${i + 1}" t="s"><v>0</v></c>`).join('')
    const file = zipOf([
      { name: 'xl/workbook.xml', bytes: Buffer.from('<workbook/>') },
      { name: 'xl/sharedStrings.xml', bytes: Buffer.from(`<sst><si><t>${big}</t></si></sst>`) },
      { name: 'xl/worksheets/sheet1.xml', bytes: Buffer.from(`<worksheet>${cells}</worksheet>`) },
    ])
    const { texts, skips } = await readDocument(file)
    expect(Object.keys(texts).length).toBeLessThan(40)
    expect(skips).toEqual(['d document-limit: unpacks to more than 200 times its size'])
  })

  it('reads what is left of a file that was cut off', async () => {
    const whole = wordFile(wordParagraph(LONG))
    const { texts, skips } = await readDocument(whole.subarray(0, whole.length - 30), { kind: 'office' })
    expect(texts).toEqual({ document: `${LONG}\n` })
    expect(skips[0]).toContain('document-broken: zip:')
  })
})
