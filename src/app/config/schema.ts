import { z } from 'zod'
import { LANGUAGES } from '#base/language.ts'
import { SEVERITIES } from '#core/rule.ts'
import { customRuleSchema } from '#app/rules/custom-rule.ts'
import { PRECISIONS } from '#app/scan/precision.ts'
import { BYTE_SIZE_PATTERN, parseByteSize } from './byte-size.ts'

/** Messages say what was expected; the key's path and the line are put before them. */
const flag = (): z.ZodBoolean => z.boolean('expected true or false')
const text = (what: string): z.ZodString => z.string(`expected ${what}`).min(1, `expected ${what}, not an empty text`)
const list = (what: string): z.ZodOptional<z.ZodNullable<z.ZodArray<z.ZodString>>> =>
  z.array(text(what), `expected a list, each item ${what}`).max(10_000, 'expected at most 10000 items').nullish()

const bytes = 'expected a size such as 256MB, 1GiB or a number of bytes'
const sizeText = z
  .string()
  .regex(BYTE_SIZE_PATTERN, { error: bytes, abort: true })
  .refine((given) => parseByteSize(given) !== undefined, bytes)
const size = z.union([z.int(bytes).min(1, bytes), sizeText], bytes)

const threads = 'expected a whole number from 1 to 256'
const chance = 'expected a number from 0 to 1'
const section = 'expected keys and values'

const scanSchema = z.strictObject(
  {
    exclude: list('a glob of paths').describe(
      'Paths that are left out. A glob without a slash matches a name at any depth; a slash at the end means directories only.',
    ),
    include: list('a glob of paths').describe('When given, only paths that match one of these globs are scanned.'),
    gitignore: flag()
      .optional()
      .describe('Leave out what .gitignore files name. Default: false, as secrets often lie in ignored files.'),
    archives: flag().optional().describe('Look into archives. Default: true.'),
    decode: flag().optional().describe('Look into encoded text, such as base64. Default: true.'),
    binary: flag().optional().describe('Scan content that looks binary too. Default: false.'),
    maxFileSize: size
      .optional()
      .describe('Larger files are skipped and told as a gap: 256MB, 1GiB or a number of bytes. Default: 256MiB.'),
    precision: z
      .enum(PRECISIONS, `expected one of ${PRECISIONS.join(', ')}`)
      .optional()
      .describe(
        'How sure findings have to be: high (0.9), balanced (0.4) or recall (0.1). minConfidence takes precedence. Default: balanced.',
      ),
    minConfidence: z
      .number(chance)
      .min(0, chance)
      .max(1, chance)
      .optional()
      .describe('Findings below are counted, not shown. 0 to 1. Default: 0.4.'),
    minSeverity: z
      .enum(SEVERITIES, `expected one of ${SEVERITIES.join(', ')}`)
      .optional()
      .describe('Findings below are counted, not shown. Default: low.'),
    jobs: z
      .int(threads)
      .min(1, threads)
      .max(256, threads)
      .optional()
      .describe('Threads that scan. Default: one for each processor.'),
  },
  section,
)

const rulesSchema = z.strictObject(
  {
    disable: list('a rule or provider id').describe('Rules or providers that are switched off.'),
    only: list('a rule or provider id').describe('When given, only these rules or providers take part.'),
    generic: flag().optional().describe('Find assignments that look like secrets, without a known issuer. Default: true.'),
    custom: z
      .array(customRuleSchema, 'expected a list of rules')
      .max(1000, 'expected at most 1000 rules')
      .nullish()
      .describe('Rules of your own.'),
    import: list('a path').describe('Gitleaks or Betterleaks rule files (TOML), relative to this file.'),
  },
  section,
)

const address = 'expected an address such as https://git.example.com'
const verifySchema = z.strictObject(
  {
    baseUrls: z
      .record(text('a provider id'), z.string(address).regex(/^https?:\/\/[^\s/]/i, address), section)
      .nullish()
      .describe('Addresses of self-hosted services, by provider, such as gitlab: https://git.example.com.'),
    allowAddresses: list('an address or a range').describe(
      'Addresses or ranges of your own network that may be asked, such as 10.20.0.0/16. Default: public addresses only.',
    ),
    allowServers: list('a server such as db.example.com:5432').describe(
      'Databases and other servers without HTTP that may be asked, as host or host:port. Default: none.',
    ),
    proxy: text('the address of a proxy').optional().describe('Default: HTTPS_PROXY of the environment.'),
    noProxy: list('a host').describe('Hosts that are asked without the proxy. Default: NO_PROXY of the environment.'),
    caFile: text('a path').optional().describe('A PEM file of further certificate authorities, relative to this file.'),
    resolves: z
      .enum(['proxy', 'here'], 'expected one of proxy, here')
      .optional()
      .describe('Who looks names up when there is a proxy. Default: proxy.'),
  },
  section,
)

/** The whole of kagiban.yaml as it is written; a section or list without content counts as absent. */
export const configSchema = z.strictObject(
  {
    $schema: z.string('expected the address of a JSON Schema').optional().describe('For editors. kagiban does not read it.'),
    scan: scanSchema.nullish().describe('What is scanned and what is shown.'),
    rules: rulesSchema.nullish().describe('Which rules take part.'),
    verify: verifySchema.nullish().describe('How issuers are asked. Counts only in a file that is named with --config.'),
    ignoreFile: text('a path')
      .optional()
      .describe('The ignore file, relative to this file. Default: .kagiban-ignore beside it.'),
    language: z
      .enum(LANGUAGES, `expected one of ${LANGUAGES.join(', ')}`)
      .optional()
      .describe('Language of messages. Default: from the locale.'),
  },
  section,
)

export type ConfigText = z.infer<typeof configSchema>
