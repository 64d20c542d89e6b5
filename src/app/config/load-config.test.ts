import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { AppError } from '#base/errors.ts'
import { LANGUAGES } from '#base/language.ts'
import { fake } from '#core/samples.ts'
import { tempDirectory } from '#testing/temp-directory.ts'
import { DEFAULT_CONFIG, initialConfig, loadConfig, type Config } from './index.ts'

const load = (text: string | Uint8Array, others: Readonly<Record<string, string>> = {}) =>
  loadConfig(join(tempDirectory({ 'kagiban.yaml': text, ...others }), 'kagiban.yaml'))

async function parsed(text: string): Promise<Config> {
  return (await load(text)).config
}

async function failure(
  text: string | Uint8Array,
): Promise<{ code: string; lines: readonly string[]; details: AppError['details'] }> {
  const error = await load(text).then(
    () => expect.unreachable(),
    (thrown: AppError) => thrown,
  )
  const lines = error.message.split('\n').map((line) => line.replace(/^.*?kagiban\.yaml:/, ''))
  return { code: error.code, lines, details: error.details }
}

describe('what a file does not say', () => {
  it.each(['', '# nothing\n', '{}', 'scan:\nrules:\n', 'scan:\n  exclude:\nrules: { custom: , only: }', '{"$schema": "x"}'])(
    'is as by default: %j',
    async (text) => {
      const { file, ...config } = await parsed(text)
      expect(config).toEqual(DEFAULT_CONFIG)
      expect(file).toMatch(/^\/.*kagiban\.yaml$/)
    },
  )

  it.each(LANGUAGES)('holds for the file that a user begins with, too (%s); its examples are valid', async (language) => {
    const { file, ...config } = await parsed(initialConfig(language))
    expect(config).toEqual(DEFAULT_CONFIG)
    expect(file).toBeDefined()
    const examples = initialConfig(language)
      .replaceAll(/^( *)# (?=\w+:|- |exclude| {2})/gm, '$1')
      .replace(/^ {2}import:.*$/m, '')
    const { scan, rules } = await parsed(examples)
    expect(scan).toMatchObject({ exclude: ['vendor/', '*.min.js', '/docs/samples/**'], include: ['src/**'], jobs: 4 })
    expect(rules).toMatchObject({ disable: ['jwt'], only: ['aws', 'github'], custom: [{ id: 'acme-api-token' }] })
  })
})

it('reads every key, with paths relative to the file', async () => {
  const config = await parsed(`
scan:
  exclude: [vendor/, "*.min.js"]
  include: [src/**]
  gitignore: true
  archives: false
  decode: false
  binary: true
  maxFileSize: 1.5GiB
  minConfidence: 0
  minSeverity: high
  jobs: 3
rules:
  disable: [jwt]
  only: [aws]
  generic: false
  custom:
    - id: acme-token
      pattern: 'acme_[0-9a-f]{40}'
verify:
  baseUrls:
    gitlab: https://git.example.com
  allowAddresses: [10.0.0.0/8]
  allowServers: [db.example.com:5432]
  proxy: http://proxy.example.com:8080
  noProxy: [git.example.com]
  caFile: security/ca.pem
  resolves: here
ignoreFile: security/ignored
language: ja
`)
  const { file = '', ...rest } = config
  expect(rest).toEqual({
    scan: {
      exclude: ['vendor/', '*.min.js'],
      include: ['src/**'],
      gitignore: true,
      archives: false,
      decode: false,
      binary: true,
      maxFileBytes: 1.5 * 2 ** 30,
      minConfidence: 0,
      minSeverity: 'high',
      jobs: 3,
    },
    rules: { disable: ['jwt'], only: ['aws'], generic: false, custom: [{ id: 'acme-token', pattern: 'acme_[0-9a-f]{40}' }] },
    verify: {
      baseUrls: { gitlab: 'https://git.example.com' },
      allowAddresses: ['10.0.0.0/8'],
      allowServers: ['db.example.com:5432'],
      proxy: 'http://proxy.example.com:8080',
      noProxy: ['git.example.com'],
      caFile: join(file, '../security/ca.pem'),
      resolves: 'here',
    },
    ignoreFile: join(file, '../security/ignored'),
    language: 'ja',
  })
  expect((await parsed('scan: { maxFileSize: 4096 }')).scan.maxFileBytes).toBe(4096)
  expect((await parsed('{"scan": {"jobs": 2}}')).scan.jobs).toBe(2)
  expect((await parsed('base: &b\n  jobs: 2\n'.replace('base', 'scan'))).scan.jobs).toBe(2)
})

describe('an error', () => {
  it.each([
    ['scan:\n  exlude: [a]\n', '2: scan.exlude: There is no such key. Did you mean exclude?'],
    ['scan:\n  max-file-size: 1GB\n', '2: scan.max-file-size: There is no such key. Did you mean maxFileSize?'],
    ['ignore_file: x', '1: ignore_file: There is no such key. Did you mean ignoreFile?'],
    ['whatever: 1', '1: whatever: There is no such key. Known are $schema, scan, rules, verify, ignoreFile, language.'],
    [
      'rules:\n  custom:\n    - id: a-b\n      pattern: x\n      keyword: [abc]',
      '5: rules.custom[0].keyword: There is no such key. Did you mean keywords?',
    ],
    ['scan:\n  jobs: many', '2: scan.jobs: Expected a whole number from 1 to 256.'],
    ['scan:\n  jobs: 0', '2: scan.jobs: Expected a whole number from 1 to 256.'],
    ['scan:\n  jobs: 1.5', '2: scan.jobs: Expected a whole number from 1 to 256.'],
    ['scan: { minConfidence: 1.1 }', '1: scan.minConfidence: Expected a number from 0 to 1.'],
    ['scan: { minConfidence: .nan }', '1: scan.minConfidence: Expected a number from 0 to 1.'],
    ['scan:\n\n  maxFileSize: big', '3: scan.maxFileSize: Expected a size such as 256MB, 1GiB or a number of bytes.'],
    ['scan: { maxFileSize: 0 }', '1: scan.maxFileSize: Expected a size such as 256MB, 1GiB or a number of bytes.'],
    ['scan: { minSeverity: HIGH }', '1: scan.minSeverity: Expected one of low, medium, high, critical.'],
    ['scan: { gitignore: "yes" }', '1: scan.gitignore: Expected true or false.'],
    ['scan:\n  exclude:\n    - a\n    - 7', '4: scan.exclude[1]: Expected a glob of paths.'],
    ['scan:\n  exclude: vendor', '2: scan.exclude: Expected a list, each item a glob of paths.'],
    ['scan:\n  exclude: [""]', '2: scan.exclude[0]: Expected a glob of paths, not an empty text.'],
    ['scan: [1]', '1: scan: Expected keys and values.'],
    ['- scan', '1: Expected keys and values.'],
    ['just a text', '1: Expected keys and values.'],
    [
      'verify:\n  baseUrls: { gitlab: git.example.com }',
      '2: verify.baseUrls.gitlab: Expected an address such as https://git.example.com.',
    ],
    ['verify: { baseUrl: x }', '1: verify.baseUrl: There is no such key. Did you mean baseUrls?'],
    ['language: fr', '1: language: Expected one of en, ja.'],
    [
      'rules: { import: [gone.toml] }',
      expect.stringMatching(/^1: rules\.import\[0\]: The rules in .*gone\.toml cannot be read: there is no such file\. /),
    ],
  ])('of %j names line, key and what was expected', async (text, expected) => {
    expect(await failure(text)).toMatchObject({ code: 'E_CONFIG_INVALID', lines: [expected] })
  })

  it('tells all that is wrong, in order of the lines, up to ten', async () => {
    const { lines, details } = await failure('language: fr\nscan:\n  jobs: x\n  archive: true\n')
    expect(lines.map((line) => line.split(':').slice(0, 2).join(':'))).toEqual([
      '1: language',
      '3: scan.jobs',
      '4: scan.archive',
    ])
    expect(details).toMatchObject({ line: 1, key: 'language' })
    const many = Array.from({ length: 50 }, (_, index) => `key${index}: 1`).join('\n')
    expect((await failure(many)).lines).toHaveLength(10)
  })

  it('never repeats a value, nor a key that does not look like one', async () => {
    const secret = fake('value', 'base62', 40)
    for (const text of [
      `language: ${secret}`,
      `${secret}: 1`,
      secret,
      `scan: "${secret}`,
      `scan: &a *${secret}`,
      `scan: !${secret} x`,
      `a: 1\n${secret}`,
      `rules: { custom: [{ id: x, pattern: "${secret}(" }] }`,
      `"${secret} \\q": 1`,
      `[${secret}, `,
    ]) {
      const { lines, details } = await failure(text)
      expect(JSON.stringify([lines, details])).not.toContain(secret)
    }
  })

  it('of a rule of one’s own names its file and id', async () => {
    const text = "rules: { custom: [{ id: acme, pattern: 'a(' }] }"
    expect(await failure(text)).toMatchObject({ code: 'E_RULES_INVALID', lines: [expect.stringContaining('acme')] })
  })
})

it('imports rules of Gitleaks; ids that are taken already and rules to switch off that we do not have are told', async () => {
  const toml = (id: string): string =>
    `[extend]\ndisabledRules = ["no-rule-of-ours"]\n[[rules]]\nid = "${id}"\nregex = '''acme_[0-9a-f]{40}'''\nkeywords = ["acme_"]\n`
  const text = 'rules:\n  custom: [{ id: mine, pattern: "mine_[0-9]{20}" }]\n  import: [a.toml, sub/b.toml, c.toml]'
  const { config, warnings } = await load(text, {
    'a.toml': toml('first'),
    'sub/b.toml': toml('first'),
    'c.toml': toml('mine'),
  })
  expect(config.rules.custom.map(({ id }) => id)).toEqual(['mine', 'first'])
  expect(config.rules.disable).toEqual([])
  expect(warnings.filter((warning) => /its id is taken/.test(warning))).toHaveLength(2)
  expect(warnings.filter((warning) => /no-rule-of-ours/.test(warning))).toHaveLength(3)
})

it('loads neither zod nor yaml before there is a file to read', () => {
  const script = `
    import { findConfig, DEFAULT_CONFIG } from '#app/config/index.ts'
    import { readIgnoreList } from '#app/ignore/index.ts'
    import { loadKey } from '#app/key/index.ts'
    findConfig(process.argv[1]); readIgnoreList(process.argv[1] + '/x'); loadKey({ environment: {}, home: process.argv[1] })
    console.log(DEFAULT_CONFIG.scan.minSeverity)`
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '--import', `data:text/javascript,${encodeURIComponent(WATCH)}`, '-e', script, tempDirectory()],
    { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8' },
  )
  expect(stderr).toMatch(/app\/config\/index\.ts/)
  expect(stderr).not.toMatch(/node_modules/)
  expect(stdout).toBe('low\n')
})

const WATCH = `
  import { registerHooks } from 'node:module'
  registerHooks({ load: (url, context, next) => (process.stderr.write(url + '\\n'), next(url, context)) })`
