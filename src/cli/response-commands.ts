import { type Command, InvalidArgumentError, Option } from 'commander'
import { withExamples, type OnExitCode } from './command-parts.ts'
import type { AccessFlags } from './commands/access.ts'
import type { RevokeFlags } from './commands/revoke.ts'
import type { Environment } from './environment.ts'
import { findingMessages } from './finding-messages.ts'
import { messages } from './messages.ts'
import { responseMessages } from './response-messages.ts'
import { addScanOptions } from './scan-flags.ts'
import { addOnlineOptions } from './verify-flags.ts'
import { verifyMessages } from './verify-messages.ts'

const SAMPLE = 'kb1-2cce8d84'

/** Options of all commands about one credential. */
function addCommon(command: Command, environment: Environment): Command {
  const { language } = environment
  const own = command
    .addOption(new Option('-f, --format <format>', findingMessages[language].optionFormat).choices(['text', 'json']))
    .addOption(new Option('--report <file>', verifyMessages[language].optionReportRefused).hideHelp())
    .addOption(new Option('-v, --verbose', messages[language].optionVerbose))
    .addOption(new Option('-q, --quiet', messages[language].optionQuiet))
  return addScanOptions(addOnlineOptions(own, environment), environment)
}

export function addAccess(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const { language } = environment
  const text = responseMessages[language]
  const command = program
    .command('access')
    .description(text.commandAccess)
    .argument('<fingerprint>', text.argumentCredential)
    .argument('[target]', findingMessages[language].argumentTarget)
    .addOption(new Option('--explain', verifyMessages[language].optionExplainOnly))
  withExamples(addCommon(command, environment), environment, [
    `kagiban access ${SAMPLE}`,
    `kagiban access ${SAMPLE} ~/project --format json`,
    'kagiban access - --allow-server db.example.com:5432 < database.env',
  ])
  command.action(async (fingerprint: string, target: string | undefined, flags: AccessFlags) => {
    const { runAccess } = await import('./commands/access.ts')
    onExitCode(await runAccess(fingerprint, target, flags, environment))
  })
}

export function addRevoke(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const { language } = environment
  const text = responseMessages[language]
  const command = program
    .command('revoke')
    .description(text.commandRevoke)
    .argument('[fingerprint]', text.argumentCredential)
    .argument('[target]', findingMessages[language].argumentTarget)
    .addOption(new Option('--yes', text.optionYes))
    .addOption(new Option('--permanent', text.optionPermanent))
    .addOption(new Option('--even-if-unknown', text.optionEvenIfUnknown))
    .addOption(new Option('--admin <part=VARIABLE>', text.optionAdmin).argParser(adminArgument))
    .addOption(new Option('--journal <file>', text.optionJournal))
    .addOption(new Option('--list', text.optionList))
  withExamples(addCommon(command, environment), environment, [
    `kagiban revoke ${SAMPLE}`,
    `kagiban revoke ${SAMPLE} ~/project --yes`,
    `kagiban revoke ${SAMPLE} --admin user=PGUSER --admin password=PGPASSWORD --allow-server db.example.com:5432`,
    'kagiban revoke --list',
  ])
  command.action(async (fingerprint: string | undefined, target: string | undefined, flags: RevokeFlags) => {
    const { runRevoke } = await import('./commands/revoke.ts')
    onExitCode(await runRevoke(fingerprint, target, flags, environment))
  })
}

function adminArgument(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [, part, name] = /^(\w{1,40})=([A-Za-z_]\w{0,100})$/.exec(value) ?? []
  if (part === undefined || name === undefined)
    throw new InvalidArgumentError(
      'Give <part>=<name of an environment variable>, such as token=GITLAB_ADMIN_TOKEN; never the value itself.',
    )
  return { ...before, [part]: name }
}
