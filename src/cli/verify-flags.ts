import { type Command, InvalidArgumentError, Option } from 'commander'
import { SEVERITIES, type Severity } from '#core/rule.ts'
import type { Environment } from './environment.ts'
import { verifyMessages } from './verify-messages.ts'

/** Options of all commands that ask issuers. */
export interface OnlineFlags {
  readonly baseUrl?: Readonly<Record<string, string>>
  readonly allowAddress?: readonly string[]
  readonly allowServer?: readonly string[]
  readonly caFile?: string
  readonly proxy?: string
}

/** Options of a scan that asks. */
export interface VerifyFlags extends OnlineFlags {
  readonly verify?: true
  readonly explain?: true
  readonly access?: true
}

/** What `--fail-on` takes of a scan that may ask. */
export type FailOn = Severity | 'live' | 'none'

/** Adds what decides how issuers are reached. */
export function addOnlineOptions(command: Command, { language }: Environment): Command {
  const text = verifyMessages[language]
  const list = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]
  return command
    .addOption(new Option('--base-url <provider=url>', text.optionBaseUrl).argParser(baseUrlArgument))
    .addOption(new Option('--allow-address <range>', text.optionAllowAddress).argParser(list))
    .addOption(new Option('--allow-server <host:port>', text.optionAllowServer).argParser(list))
    .addOption(new Option('--ca-file <file>', text.optionCaFile))
    .addOption(new Option('--proxy <url>', text.optionProxy))
}

/** Adds what makes a scan ask. */
export function addVerifyOptions(command: Command, environment: Environment): Command {
  const text = verifyMessages[environment.language]
  command.options.find(({ long }) => long === '--fail-on')?.choices([...SEVERITIES, 'live', 'none'])
  return addOnlineOptions(
    command
      .addOption(new Option('--verify', text.optionVerify))
      .addOption(new Option('--explain', text.optionExplain).implies({ verify: true }))
      .addOption(new Option('--access', text.optionAccess).implies({ verify: true })),
    environment,
  )
}

function baseUrlArgument(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const at = value.indexOf('=')
  const provider = value.slice(0, at)
  if (at < 1 || !/^[a-z0-9-]+$/.test(provider) || value.length === at + 1)
    throw new InvalidArgumentError('Give <provider>=<url>, such as gitlab=https://git.example.com.')
  return { ...before, [provider]: value.slice(at + 1) }
}
