import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { zipOf } from '#testing/archives.ts'
import { expectSame, scanHistories, withRepository } from '#testing/cached-scan.ts'
import { javaClass } from '#testing/documents/binary-files.ts'
import { wordFile, wordParagraph, workbookFile } from '#testing/documents/office-files.ts'
import { pdfFile, sqliteFile } from '#testing/documents/other-files.ts'
import { scanContents, secret } from '#testing/documents/scan-contents.ts'
import { tempDirectory } from '#testing/temp-directory.ts'

const [A, B, C] = [secret(1), secret(2), secret(3)]

/** A notebook, a line for each line of source as Jupyter writes it. */
function notebook(...sources: readonly (readonly string[])[]): Buffer {
  const cells = sources.map((source) => ({ cell_type: 'code', source, outputs: [] }))
  return Buffer.from(JSON.stringify({ cells, metadata: {}, nbformat: 4 }, undefined, 1))
}

describe('scanning documents', () => {
  it('finds what is split over runs, cells and pages, at a place that people find', async () => {
    const { places, skips, files } = await scanContents({
      'report.docx': wordFile(wordParagraph(`k ${A}`)),
      'book.xlsx': workbookFile({ A7: 'API_KEY', B7: A }),
      'paper.pdf': pdfFile(['nothing', A]),
      'db.sqlite': sqliteFile([
        'CREATE TABLE users(name)',
        "INSERT INTO users VALUES('x')",
        `INSERT INTO users VALUES('${A}')`,
      ]).file,
      'n.ipynb': notebook(['x'], [`k = "${A.slice(0, 30)}`, `${A.slice(30)}"\n`]),
      'lib.jar': zipOf([{ name: 'K.class', bytes: javaClass('KEY', A, []) }]),
    })
    expect(places).toEqual({
      [A]: [
        'report.docx!document:1',
        'book.xlsx!Sheet1!B7:1',
        'paper.pdf!page 2:1',
        'db.sqlite!users row 2:1',
        'n.ipynb!cell 2:1',
        'lib.jar!/K.class!fields:1',
      ],
    })
    expect([skips, files]).toEqual([[], 6])
  })

  it('tells lines, columns and offsets in the text of the place', async () => {
    const rows = Array.from({ length: 50 }, (_, i) => `INSERT INTO t VALUES('row ${i}')`)
    const { file } = sqliteFile(['CREATE TABLE t(a)', ...rows, `INSERT INTO t VALUES('ü one\ntwo ${A}')`])
    const { findings } = await scanContents({ d: file })
    const { line, column, start, end } = findings[0]!.location
    expect([line, column, start, end]).toEqual([2, 5, 13, 13 + A.length])
    expect(findings[0]!.excerpt.firstLine).toBe(1)
    expect(findings[0]!.excerpt.lines[0]).toBe('a=ü one')
  })

  it('shows a secret that stands in the file as it is there, once', async () => {
    const { places } = await scanContents({ 'n.ipynb': notebook([`k = "${A}"\n`]) })
    expect(places).toEqual({ [A]: ['n.ipynb:6'] })
  })

  it('shows the form that people read, where the bytes have another one at the same place', async () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const pem = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const lines = ['k = """', ...pem.match(/.*\n/g)!, '"""\n', `t = '${A}'\n`]
    const { findings } = await scanContents({ 'n.ipynb': notebook(lines) })
    expect(findings.map(({ secret: value, location }) => [value, location.file])).toEqual([
      [A, 'n.ipynb'],
      [pem.trimEnd(), 'n.ipynb!cell 1'],
    ])
  })

  it('shows the same secret at each other place of a document, but not again in the parts it is made of', async () => {
    const { places } = await scanContents({
      'b.xlsx': workbookFile({ A1: A, C9: A }),
      'w.docx': wordFile(`<w:p><w:r><w:t>${A}</w:t></w:r></w:p>`),
    })
    expect(places).toEqual({ [A]: ['b.xlsx!Sheet1!A1:1', 'b.xlsx!Sheet1!C9:1', 'w.docx!document:1'] })
  })

  it('reads histories of shells and long lines as the text they are', async () => {
    const bytes = (text: string): Buffer => Buffer.from(text)
    const { places } = await scanContents({
      '.bash_history': bytes(`#1760000000\nexport K=${A}\n`),
      '.zsh_history': bytes(`: 1760000000:0;curl -H "Authorization: Bearer ${A}" h\n`),
      fish_history: bytes(`- cmd: set -x K ${A}\n  when: 1760000000\n`),
      'ConsoleHost_history.txt': bytes(`$env:K = "${A}"\r\n`),
      'bundle.min.js': bytes(`${'var a=1,b=2;'.repeat(400_000)}k="${A}"`),
    })
    expect(places[A]).toEqual([
      '.bash_history:2',
      '.zsh_history:1',
      'fish_history:1',
      'ConsoleHost_history.txt:1',
      'bundle.min.js:1',
    ])
  })

  it('finds what only a part that is no text holds', async () => {
    const parts = {
      'word/custom.xml': `<x y="${A}"/>`,
      'word/embeddings/inner.docx': wordFile(wordParagraph(B)),
      'word/vba.bin': `key ${C}`,
    }
    const { places } = await scanContents({ 'w.docx': wordFile('', parts) })
    expect(places).toEqual({
      [A]: ['w.docx!/word/custom.xml:1'],
      [B]: ['w.docx!/word/embeddings/inner.docx!document:1'],
      [C]: ['w.docx!/word/vba.bin:1'],
    })
  })

  it('opens documents and archives in each other', async () => {
    const book = zipOf([{ name: 'in/book.xlsx', bytes: workbookFile({ A1: A }) }])
    const mail = Buffer.from(
      `From: a\nTo: b\nContent-Type: application/zip; name="x.zip"\nContent-Disposition: attachment; filename="x.zip"\nContent-Transfer-Encoding: base64\n\n${book.toString('base64')}\n`,
    )
    const { places, skips } = await scanContents({ 'm.zip': zipOf([{ name: 'm.eml', bytes: mail }]) })
    expect(skips).toEqual([])
    expect(places).toEqual({ [A]: ['m.zip!/m.eml!/x.zip!/in/book.xlsx!Sheet1!A1:1'] })
  })

  it('opens them eight deep together, and says where it stops', async () => {
    let inner = wordFile(wordParagraph(A))
    for (let i = 0; i < 10; i++) {
      const bytes = inner
      inner = i % 2 === 0 ? zipOf([{ name: 'z', bytes }]) : wordFile('', { 'word/embeddings/e.docx': bytes })
    }
    const { places, skips } = await scanContents({ deep: inner })
    expect(places).toEqual({})
    expect(skips.map(({ reason, detail }) => `${reason}: ${detail ?? ''}`)).toEqual([
      expect.stringMatching(/^(?:archive|document)-limit: .* opened 8 deep$/),
    ])
  })

  it('shares the budget of the outermost file', async () => {
    const bomb = wordFile('', { 'word/big.bin': Buffer.alloc(20 << 20, 'text ') })
    const { skips } = await scanContents({ 'a.zip': zipOf([{ name: 'd.docx', bytes: bomb }]) })
    expect(skips.filter(({ reason }) => reason === 'archive-limit')).toHaveLength(1)
  })

  it('says what it could not read, and goes on with the next file', async () => {
    const broken = wordFile(wordParagraph('x')).fill(0x41, 60, 90)
    const { places, skips } = await scanContents({ 'b.docx': broken, 'c.txt': Buffer.from(`k ${A}\n`) })
    expect(places).toEqual({ [A]: ['c.txt:1'] })
    expect(skips.map(({ place, reason }) => [place, reason])).toContainEqual([
      'b.docx!/[Content_Types].xml',
      'document-broken',
    ])
  })

  it('shows only what stands on the asked lines', async () => {
    const split = (key: string): string[] => [`k = "${key.slice(0, 30)}`, `${key.slice(30)}"\n`]
    const bytes = notebook(split(A), split(B))
    const line =
      bytes
        .toString()
        .split('\n')
        .findIndex((text) => text.includes(B.slice(30))) + 1
    const { places } = await scanContents({ n: bytes }, { onlyLines: [{ from: line, to: line }] })
    expect(Object.keys(places)).toEqual([B])
  })

  it('reads a document that comes in pieces, as a whole', async () => {
    const files = {
      'w.docx': wordFile(wordParagraph(A)),
      'n.ipynb': notebook([A.slice(0, 9), A.slice(9)]),
      'p.txt': Buffer.from(`x\n${B}`),
    }
    const { places } = await scanContents(files, { pieceBytes: 700 })
    expect(places).toEqual({ [A]: ['w.docx!document:1', 'n.ipynb!cell 1:1'], [B]: ['p.txt:2'] })
  })
})

describe('documents in git', () => {
  it('are read in the history, and told by their path and the place in them, with and without earlier results', async () => {
    await withRepository(async (repository) => {
      repository.write('docs/plan.docx', wordFile(wordParagraph(A)))
      repository.write('n.ipynb', notebook([B.slice(0, 20), B.slice(20)]))
      repository.commit('documents')
      repository.git('rm', '-q', 'docs/plan.docx')
      repository.commit('gone')
      const setup = { repositories: [repository.path], cache: tempDirectory() }
      const first = await expectSame(setup)
      const again = await expectSame(setup)
      for (const { findings } of [first, again]) {
        const told = findings
          .filter(({ rule }) => rule.startsWith('sendgrid'))
          .map(({ location }) => [location.file, location.stillAtHead])
        expect(told).toEqual([
          ['docs/plan.docx!document', false],
          ['n.ipynb!cell 1', true],
        ])
      }
      expect(again.coverage.cached?.blobs).toBe(again.coverage.blobs)
      expect(first.coverage.skippedByReason).toEqual({})
    })
  })

  it('are read in rounds when they are more than may be held at once', async () => {
    await withRepository(async (repository) => {
      const padding = Buffer.alloc(1 << 19, 'text ')
      for (let i = 0; i < 12; i++)
        repository.write(
          `d${i}.docx`,
          wordFile(wordParagraph(secret(i + 10)), {
            'word/pad.bin': Buffer.from(padding.map((byte, at) => byte ^ ((at * (i + 7)) >> 3))),
          }),
        )
      repository.commit('documents')
      const changes = { maxMemoryBytes: 300 << 20 }
      const { findings, coverage } = await scanHistories({ repositories: [repository.path], changes })
      expect(findings.filter(({ location }) => location.file.endsWith('.docx!document'))).toHaveLength(12)
      expect([coverage.gaps, coverage.blobs]).toEqual([[], 13])
    })
  })

  it('are read among staged changes and in ranges', async () => {
    await withRepository(async (repository) => {
      repository.write('plan.docx', wordFile(wordParagraph(A)))
      repository.git('add', '.')
      const staged = await scanHistories({ repositories: [repository.path], view: 'staged' })
      expect(staged.findings.map(({ location }) => location.file)).toEqual(['plan.docx!document'])
      repository.commit('plan')
      const range = await scanHistories({ repositories: [repository.path], view: { range: ['HEAD~1..HEAD'] } })
      expect(range.findings.map(({ location }) => location.file)).toEqual(['plan.docx!document'])
    })
  })
})
