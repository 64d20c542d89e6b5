import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import { deflateSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, it } from 'vitest'
import { zipOf } from '#testing/archives.ts'
import { pdfFile } from '#testing/documents/other-files.ts'
import { readDocument } from '#testing/documents/read-document.ts'
import { unpackLz4 } from './lz4-block.ts'

describe('PDF', () => {
  it('gives text by page, links, properties, fields and attached files', async () => {
    const content = 'the attached file'
    const extra = [
      `<< /Type /EmbeddedFile /Length ${content.length} >>\nstream\n${content}\nendstream`,
      '<< /Type /Filespec /F (a.env) /UF (a.env) /EF << /F 100 0 R >> >>',
      '<< /Title (a title) /Custom (a value) >>',
    ]
    const catalog = '/Names << /EmbeddedFiles << /Names [(a.env) 101 0 R] >> >>'
    const file = pdfFile(['first page', 'second page'], extra, catalog)
    const withInfo = Buffer.from(file.toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R /Info 102 0 R'), 'latin1')
    const { kind, texts, files, skips } = await readDocument(withInfo)
    expect([kind, skips]).toEqual(['pdf', []])
    expect([texts['page 1'], texts['page 2']]).toEqual(['first page', 'second page'])
    expect(texts['properties']).toContain('Title=a title')
    expect(texts['properties']).toContain('Custom=a value')
    expect(files).toEqual({ 'd!/a.env': content })
  })

  it('says that a file needs a password', async () => {
    const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${'ab'.repeat(32)}> /U <${'cd'.repeat(32)}> /P -4 >>`
    const file = pdfFile(['page'], [encrypt])
      .toString('latin1')
      .replace('/Root 1 0 R', '/Root 1 0 R /Encrypt 100 0 R /ID [<01> <01>]')
    expect((await readDocument(Buffer.from(file, 'latin1'))).skips).toEqual(['d document-encrypted: pdf: needs a password'])
  })

  it('ends with pages in a circle, and with a file that is cut off', async () => {
    const circle = pdfFile(['page']).toString('latin1').replace('/Kids [10 0 R]', '/Kids [02 0 R]')
    expect((await readDocument(Buffer.from(circle, 'latin1'))).skips[0]).toContain('document-broken: pdf:')
    expect((await readDocument(Buffer.from('%PDF-1.4\nnothing more'))).skips).toEqual([
      'd document-broken: pdf: its structure cannot be read',
    ])
    const cut = pdfFile(['page']).toString('latin1').split('xref')[0]!
    expect((await readDocument(Buffer.from(cut, 'latin1'))).skips).toEqual([
      'd document-broken: pdf: its structure cannot be read',
    ])
    // With a wrong place of its table, objects are looked for one by one.
    const lost = pdfFile(['the page is found'])
      .toString('latin1')
      .replace(/startxref\n\d+/, 'startxref\n99999')
    expect((await readDocument(Buffer.from(lost, 'latin1'))).texts['page 1']).toBe('the page is found')
  })
})

describe('parquet', () => {
  const file = (values: readonly (string | null)[], codec: 'SNAPPY' | 'UNCOMPRESSED' = 'SNAPPY'): Buffer =>
    Buffer.from(
      parquetWriteBuffer({
        columnData: [
          { name: 'id', data: values.map((_, i) => i), type: 'INT32' },
          { name: 'secret', data: [...values], type: 'STRING' },
        ],
        rowGroupSize: 3,
        codec,
        kvMetadata: [{ key: 'note', value: 'a note' }],
      }),
    )

  it('gives rows over several groups, texts only', async () => {
    const { kind, texts, skips } = await readDocument(file(['a1', null, 'a3', 'a4', 'a5']))
    expect([kind, skips]).toEqual(['parquet', []])
    expect(texts).toEqual({
      properties: 'note=a note',
      'row 1': 'secret=a1',
      'row 3': 'secret=a3',
      'row 4': 'secret=a4',
      'row 5': 'secret=a5',
    })
  })

  it('tells what it cannot decode: encrypted, cut, or a group that is broken', async () => {
    expect((await readDocument(Buffer.from('PARE and more than sixteen bytes'))).skips).toEqual([
      'd document-encrypted: parquet: the file is encrypted',
    ])
    expect((await readDocument(Buffer.from('PAR1 and more than sixteen bytes'))).skips).toEqual([
      'd document-broken: parquet: cannot be read',
    ])
    const broken = file(['a1', 'a2', 'a3', 'a4'], 'UNCOMPRESSED')
    broken.fill(0xff, 4, 40)
    const { texts, skips } = await readDocument(broken)
    expect(skips).toHaveLength(1)
    expect(texts['row 4']).toBe('secret=a4')
  })
})

describe('LZ4 blocks', () => {
  it.each([
    ['literals', [0x50, ...Buffer.from('hello')], 'hello'],
    ['a repetition that overlaps itself', [0x14, 0x61, 1, 0, 0x10, 0x62], 'aaaaaaaaab'],
    ['long lengths', [0xf0, 2, ...Buffer.from('x'.repeat(17))], 'x'.repeat(17)],
    ['an offset before the start', [0x14, 0x61, 9, 0], 'a'],
    ['a cut block', [0x50, 0x61], 'a'],
  ])('give %s', (_, input, text) => {
    expect(Buffer.from(unpackLz4(Uint8Array.from(input), 100)).toString()).toBe(text)
  })

  it('never give more than was asked for', () => {
    expect(unpackLz4(Uint8Array.from([0x1f, 0x61, 1, 0, 255, 255, 255, 0]), 50)).toHaveLength(50)
  })
})

describe('mail', () => {
  const lines = (...all: string[]): Buffer => Buffer.from(all.join('\r\n'))
  const zip = zipOf([{ name: 'in.env', bytes: Buffer.from('Z=1') }])

  it('decodes texts and headers, and opens attachments', async () => {
    const message = lines(
      'From: a@example.org',
      'Subject: =?utf-8?B?w7xuw68=?=',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'a long line that is bro=',
      'ken =C3=BC',
      '--b',
      'Content-Type: application/zip; name="a.zip"',
      'Content-Disposition: attachment; filename="a.zip"',
      'Content-Transfer-Encoding: base64',
      '',
      zip.toString('base64'),
      '--b',
      'Content-Type: message/rfc822',
      '',
      'From: x@example.org',
      'Subject: inner',
      '',
      'the inner text',
      '--b--',
    )
    const { kind, texts, files, skips } = await readDocument(message)
    expect([kind, skips]).toEqual(['mail', []])
    expect(texts['body']).toContain('a long line that is broken ü')
    expect(texts['headers']).toContain('Subject: ünï')
    expect(files['d!/a.zip!/in.env']).toBe('Z=1')
    expect(files['d!/attachment 2.eml']).toContain('the inner text')
  })

  it('splits a mailbox, and gives the messages that have to be decoded', async () => {
    const message = (encoding: string): string =>
      `From a@b Mon Jan  5 10:00:00 2026\nFrom: a\nTo: b\nSubject: s\nContent-Transfer-Encoding: ${encoding}\n\nbody\n\n`
    const { kind, files } = await readDocument(
      Buffer.from(message('base64') + message('7bit') + message('quoted-printable')),
    )
    expect(kind).toBe('mailbox')
    expect(Object.keys(files)).toEqual(['d!message 1', 'd!message 3'])
  })

  it('refuses parts without end', async () => {
    let body = 'x'
    for (let i = 0; i < 150; i++) body = `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n${body}\n--b${i}--`
    const { skips } = await readDocument(Buffer.from(`From: a\nTo: b\nMIME-Version: 1.0\n${body}`))
    expect(skips).toEqual(['d document-broken: mail: cannot be read'])
  })
})

describe('the thread for libraries', () => {
  it('is ended when a document takes too long, and the next document is read by another', async () => {
    const limits = { maxItems: 1000, maxLibraryMs: 1 }
    expect((await readDocument(pdfFile(['p']), { limits })).skips).toEqual([
      'd document-limit: took longer than 0.001 seconds to read',
    ])
    expect((await readDocument(pdfFile(['p']))).texts['page 1']).toBe('p')
  })

  it('is ended when a document takes too much memory', async () => {
    const packed = deflateSync(Buffer.alloc(900 << 20, 'q '))
    const file = pdfFile(['page'])
    const at = file.indexOf('<< /Length')
    const bomb = Buffer.concat([
      file.subarray(0, at),
      Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n'),
    ])
    expect((await readDocument(bomb)).skips).toEqual(['d document-limit: takes too much memory to read'])
  })

  it('gives no more than the budget of the outermost file', async () => {
    const budget = { grant: (n: number) => n, grantEntry: () => true, left: () => 10, spent: () => undefined }
    expect(budget.left()).toBe(10)
    const many = pdfFile(Array.from({ length: 30 }, (_, i) => `page with some text ${i}`))
    const { skips } = await readDocument(many, { nesting: { depth: 1, budget } })
    expect(skips).toEqual(['d document-limit: pdf: gives more than 10 bytes'])
  })

  it('stops at once when the scan is aborted', async () => {
    const abort = new AbortController()
    const reading = readDocument(pdfFile(['p']), { signal: abort.signal })
    abort.abort(new Error('stopped'))
    await expect(reading).rejects.toThrow('stopped')
  })

  it('keeps no program from ending', async () => {
    const script = `import { readDocument } from ${JSON.stringify(new URL('../../testing/documents/read-document.ts', import.meta.url).href)}
      import { pdfFile } from ${JSON.stringify(new URL('../../testing/documents/other-files.ts', import.meta.url).href)}
      await readDocument(pdfFile(['p']))`
    const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(script)}`))
    expect(await once(worker, 'exit')).toEqual([0])
  })
})
