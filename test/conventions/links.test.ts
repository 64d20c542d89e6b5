import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText, repositoryPaths, ROOT } from './repository-files.ts'

const documents = repositoryPaths().filter((path) => path.endsWith('.md'))

function withoutCode(text: string): string {
  return text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')
}

/** Targets of `[text](target)` that are no address elsewhere. */
function relativeLinks(text: string): string[] {
  return [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1]!)
    .filter((link) => !/^[a-z]+:/i.test(link))
}

/** Paths of this repository in code spans, such as `src/core/rule.ts`. Patterns and placeholders are left out. */
function namedPaths(text: string): string[] {
  return [...text.matchAll(/`((?:src|docs|test|tools|bench)\/[\w./-]*\.[a-z]+)`/g)].map((match) => match[1]!)
}

/** As GitHub makes them: lower case, without punctuation, hyphens for spaces. */
function anchors(text: string): string[] {
  const headings = text.replaceAll(/^```[\s\S]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm)
  return [...headings].map((match) =>
    match[1]!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

function problem(from: string, link: string): string | undefined {
  const [file = '', anchor] = link.split('#', 2)
  const path = file === '' ? from : normalize(join(dirname(from), file))
  if (path.startsWith('..') || !existsSync(join(ROOT, path))) return `${link}: there is no ${path}`
  if (anchor === undefined || !path.endsWith('.md')) return undefined
  return anchors(readText(path)).includes(anchor) ? undefined : `${link}: no such heading in ${path}`
}

describe('documents', () => {
  it.each(documents)('%s links to what exists', (document) => {
    const problems = relativeLinks(readText(document)).flatMap((link) => problem(document, link) ?? [])
    expect(problems).toEqual([])
  })

  it.each(documents)('%s names files that exist', (document) => {
    expect(namedPaths(readText(document)).filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it('are read as Markdown is', () => {
    expect(relativeLinks('[a](b.md) [c](https://example.com) `[d](e.md)`\n```\n[f](g.md)\n```\n')).toEqual(['b.md'])
    expect(problem('docs/x.md', '../no-such-file.md')).toContain('no-such-file')
    expect(anchors('# One `two` (three)\n## E_USAGE')).toEqual(['one-two-three', 'e_usage'])
  })
})
