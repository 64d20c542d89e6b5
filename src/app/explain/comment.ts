/** Ways to write a comment, and the endings of files that have them. */
const STYLES: readonly (readonly [start: string, end: string, names: RegExp])[] = [
  ['<!--', ' -->', /\.(?:html?|xml|svg|vue|md|markdown|xaml|plist|csproj|props|config|xsl|pom)$/i],
  ['/*', ' */', /\.(?:css)$/i],
  ['--', '', /\.(?:sql|lua|hs|elm|ada)$/i],
  [';', '', /\.(?:ini|lisp|clj|cljs|edn|asm|reg)$/i],
  ['%', '', /\.(?:tex|erl|m)$/i],
  ["'", '', /\.(?:vb|vbs|bas)$/i],
  ['::', '', /\.(?:bat|cmd)$/i],
  [
    '//',
    '',
    /\.(?:[cm]?[jt]sx?|java|kts?|c|cc|cpp|cxx|h|hh|hpp|cs|go|rs|swift|scala|php|dart|groovy|gradle|proto|scss|less|jsonc|json5|sol|fs|zig|d)$/i,
  ],
]
/** Formats without comments, binary ones, and those in which a comment is a value. */
const NO_COMMENTS =
  /\.(?:json|ipynb|csv|tsv|txt|log|har|lock|pem|key|p12|pfx|jks|pdf|docx?|xlsx?|pptx?|db|sqlite3?|parquet|eml)$/i

/**
 * The comment that allows a finding on its line, in the way of the file's language; `#` where the language is not known. Undefined
 * where no comment can be written: formats without comments, archives and documents, standard input, git objects without a path.
 */
export function allowComment(file: string): string | undefined {
  const name = file.slice(file.lastIndexOf('/') + 1)
  if (file.includes('!') || file.startsWith('git:') || file === '<stdin>' || NO_COMMENTS.test(name)) return undefined
  const [start, end] = STYLES.find(([, , names]) => names.test(name)) ?? ['#', '']
  return `${start} kagiban:allow why${end}`
}
