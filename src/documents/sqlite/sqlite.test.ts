import { describe, expect, it } from 'vitest'
import { zipOf } from '#testing/archives.ts'
import { sqliteFile } from '#testing/documents/other-files.ts'
import { readDocument } from '#testing/documents/read-document.ts'
import { columnNames } from './column-names.ts'

describe('SQLite databases', () => {
  it('gives every row at its row id, with the names of its columns, over many pages and long values', async () => {
    const long = 'long value '.repeat(2000)
    const rows = Array.from({ length: 500 }, (_, i) => `INSERT INTO users VALUES(${i + 1}, 'name ${i + 1}', NULL)`)
    const { file } = sqliteFile([
      'PRAGMA page_size=512',
      'CREATE TABLE users(id INTEGER PRIMARY KEY, "the name" TEXT, [note] BLOB)',
      ...rows,
      `INSERT INTO users VALUES(9000000000, '${long}', CAST('in a blob' AS BLOB))`,
    ])
    const { kind, texts, skips } = await readDocument(file)
    expect([kind, skips]).toEqual(['sqlite', []])
    expect(texts['users row 1']).toBe('the name=name 1\n')
    expect(texts['users row 500']).toBe('the name=name 500\n')
    expect(texts['users row 9000000000']).toBe(`the name=${long}\nnote=in a blob\n`)
    expect(texts['schema of users']).toContain('CREATE TABLE users')
    expect(Object.keys(texts)).toHaveLength(502)
  })

  it.each(['UTF-8', 'UTF-16le', 'UTF-16be'])('reads texts in %s', async (encoding) => {
    const { file } = sqliteFile([`PRAGMA encoding='${encoding}'`, 'CREATE TABLE t(a)', "INSERT INTO t VALUES('ünï 鍵')"])
    expect((await readDocument(file)).texts['t row 1']).toBe('a=ünï 鍵\n')
  })

  it('gives settings as key and value', async () => {
    const { file } = sqliteFile([
      'CREATE TABLE ItemTable (key TEXT UNIQUE, value BLOB)',
      "INSERT INTO ItemTable VALUES('api.key', CAST('v1' AS BLOB))",
    ])
    expect((await readDocument(file)).texts['ItemTable row 1']).toBe('key=api.key\nvalue=v1\napi.key=v1\n')
  })

  it('runs nothing: views and triggers are only told as SQL, a full-text table is read by its own tables', async () => {
    const { file } = sqliteFile([
      'CREATE TABLE t(a)',
      "INSERT INTO t VALUES('x')",
      'CREATE VIEW v AS WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n+1 FROM c) SELECT n FROM c',
      'CREATE TRIGGER g AFTER INSERT ON t BEGIN DELETE FROM t; END',
      'CREATE VIRTUAL TABLE f USING fts5(body)',
      "INSERT INTO f VALUES('full text here')",
    ])
    const { texts, skips } = await readDocument(file)
    expect(skips).toEqual([])
    expect(texts['schema of v']).toContain('RECURSIVE')
    expect(texts['f_content row 1']).toBe('c0=full text here\n')
    expect(Object.keys(texts).filter((place) => place.startsWith('v row'))).toEqual([])
  })

  it('reads tables without row ids, and opens files in blobs', async () => {
    const zip = zipOf([{ name: 'a.env', bytes: Buffer.from('A=1') }])
    const { file } = sqliteFile([
      'CREATE TABLE w(v TEXT, k TEXT PRIMARY KEY) WITHOUT ROWID',
      "INSERT INTO w VALUES('the value', 'the key')",
      'CREATE TABLE f(id INTEGER PRIMARY KEY, data BLOB)',
      `INSERT INTO f VALUES(7, x'${zip.toString('hex')}')`,
    ])
    const { texts, files } = await readDocument(file)
    expect(texts['w row 1']).toBe('value=the key\nvalue=the value\n')
    expect(files).toEqual({ 'd!f row 7 data!/a.env': 'A=1' })
  })

  it('reads the rows in a write-ahead log', async () => {
    const { log } = sqliteFile(
      ['CREATE TABLE t(a)'],
      ["INSERT INTO t VALUES('logged')", `INSERT INTO t VALUES('${'z'.repeat(9000)} end')`],
    )
    const { kind, texts } = await readDocument(log)
    expect(kind).toBe('sqlite-log')
    expect(Object.values(texts).join('')).toMatch(/value=logged[^]*z end/)
  })

  it('ends where pages form a circle or rows overlap, and says so', async () => {
    const rows = Array.from({ length: 400 }, (_, i) => `INSERT INTO t VALUES('row number ${i}')`)
    const { file } = sqliteFile(['PRAGMA page_size=512', 'CREATE TABLE t(a)', ...rows])
    const circle = Buffer.from(file)
    // The root of the table is the second page; its first child becomes itself.
    circle.writeUInt32BE(2, 512 + circle.readUInt16BE(512 + 12))
    expect((await readDocument(circle)).skips).toEqual(['d document-broken: SQLite: page 2 is missing, or used twice'])
    const overlapping = Buffer.from(file)
    const leaf = 512 * 2
    overlapping.writeUInt16BE(60_000, leaf + 3)
    for (let at = leaf + 10; at < leaf + 512; at += 2) overlapping.writeUInt16BE(overlapping.readUInt16BE(leaf + 8), at)
    const { texts } = await readDocument(overlapping)
    expect(Object.keys(texts).length).toBeLessThan(1000)
  })

  it('refuses a header without sense', async () => {
    const { file } = sqliteFile(['CREATE TABLE t(a)'])
    file.writeUInt16BE(777, 16)
    expect((await readDocument(file)).skips).toEqual(['d document-broken: SQLite: senseless page size'])
  })

  it('ends at its limit of rows', async () => {
    const { file } = sqliteFile([
      'CREATE TABLE t(a)',
      ...Array.from({ length: 20 }, (_, i) => `INSERT INTO t VALUES('r${i}')`),
    ])
    const limits = { maxItems: 10, maxLibraryMs: 1000 }
    expect((await readDocument(file, { limits })).skips).toEqual(['d document-limit: SQLite: more than 10 rows'])
  })
})

describe('columns of a table', () => {
  it.each([
    ['CREATE TABLE t(a, b TEXT DEFAULT (1+(2)), c)', ['a', 'b', 'c']],
    ['CREATE TABLE "x(y" ("a ""b""" INT, `c d`, [e f], PRIMARY KEY(a, b), CONSTRAINT q UNIQUE(c))', ['a "b"', 'c d', 'e f']],
    ["CREATE TABLE t(a DEFAULT ',)', -- , x\n /* y, */ b)", ['a', 'b']],
    ['CREATE TABLE t(a, b GENERATED ALWAYS AS (a) VIRTUAL, c AS (a) STORED)', ['a', 'c']],
    ['CREATE TABLE t(a PRIMARY KEY, b) WITHOUT ROWID', []],
    ['CREATE VIEW v AS SELECT 1', []],
    ['CREATE TABLE t(a', []],
  ])('are those of %s', (sql, names) => expect(columnNames(sql)).toEqual(names))
})
