import { parquetWriteBuffer } from 'hyparquet-writer'
import { expect, it } from 'vitest'
import { zipOf } from '#testing/archives.ts'
import { javaClass, propertyList, pythonBytecode } from '#testing/documents/binary-files.ts'
import { openDocumentFile, slidesFile, wordFile, wordParagraph, workbookFile } from '#testing/documents/office-files.ts'
import { pdfFile, sqliteFile } from '#testing/documents/other-files.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { kagiban, parseJsonl } from './kagiban.ts'
import { githubToken } from './samples.ts'

let made = 0
const token = (): string => githubToken(`document ${made++}`)

const zip = zipOf([{ name: 'a.env', bytes: Buffer.from(`A=${token()}\n`) }]).toString('base64')
const mail = `From: a@b\nTo: c\nContent-Type: application/zip\nContent-Disposition: attachment; filename="b.zip"\nContent-Transfer-Encoding: base64\n\n${zip}\n`
const split = token()
const cells = [{ cell_type: 'code', source: [`k = "${split.slice(0, 12)}`, `${split.slice(12)}"\n`], outputs: [] }]

/** Documents with a token each, and the place where it must be found. */
const DOCUMENTS: Readonly<Record<string, readonly [content: Buffer, place: string]>> = {
  'report.docx': [wordFile(wordParagraph(token())), 'report.docx!document'],
  'book.xlsx': [workbookFile({ A7: 'KEY', B7: token() }), 'book.xlsx!Sheet1!B7'],
  'slides.pptx': [slidesFile(['first', token()]), 'slides.pptx!slide 2'],
  'text.odt': [openDocumentFile('text', `<text:p>x <text:span>${token()}</text:span></text:p>`), 'text.odt!document'],
  'paper.pdf': [pdfFile(['first', token()]), 'paper.pdf!page 2'],
  'mail.eml': [Buffer.from(mail), 'mail.eml!/b.zip!/a.env'],
  'db.sqlite': [sqliteFile(['CREATE TABLE t(a)', `INSERT INTO t VALUES('${token()}')`]).file, 'db.sqlite!t row 1'],
  'data.parquet': [
    Buffer.from(parquetWriteBuffer({ columnData: [{ name: 'a', data: ['x', token()], type: 'STRING' }] })),
    'data.parquet!row 2',
  ],
  'notes.ipynb': [Buffer.from(JSON.stringify({ cells, metadata: {}, nbformat: 4 })), 'notes.ipynb!cell 1'],
  'app.jar': [zipOf([{ name: 'K.class', bytes: javaClass('KEY', token(), []) }]), 'app.jar!/K.class!fields'],
  'm.pyc': [pythonBytecode([token()]), 'm.pyc!constants'],
  'a.plist': [propertyList({ key: token() }), 'a.plist!values'],
}

it('finds what is in every kind of document, with its place', async () => {
  const files = Object.fromEntries(Object.entries(DOCUMENTS).map(([name, [content]]) => [name, content]))
  const { code, stdout } = await kagiban(['scan', tempDirectory(files), '--format', 'jsonl'])
  const { findings, coverage } = parseJsonl(stdout)
  expect([code, coverage.gaps]).toEqual([1, []])
  expect(findings.map(({ location }) => location.file).sort()).toEqual(
    Object.values(DOCUMENTS)
      .map(([, place]) => place)
      .sort(),
  )
})

it('tells what it cannot read, and ends with the code for that', async () => {
  const encrypted = openDocumentFile('text', 'ciphertext', '<manifest:encryption-data/>')
  const { code, stdout } = await kagiban([
    'scan',
    tempDirectory({ 'a.odt': encrypted, 'b.pdf': '%PDF-1.4\nnothing more' }),
    '--format',
    'jsonl',
  ])
  const { coverage } = parseJsonl(stdout)
  expect(code).toBe(3)
  expect(coverage.gaps.map(({ place, reason }) => [place, reason])).toEqual([
    ['a.odt', 'document-encrypted'],
    ['b.pdf', 'document-broken'],
  ])
})
