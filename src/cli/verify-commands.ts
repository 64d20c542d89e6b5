import { type Command, Option } from 'commander'
import { withExamples, type OnExitCode } from './command-parts.ts'
import type { VerifyCommandFlags } from './commands/verify.ts'
import type { Environment } from './environment.ts'
import { findingMessages } from './finding-messages.ts'
import { addScanOptions } from './scan-flags.ts'
import { addOnlineOptions } from './verify-flags.ts'
import { verifyMessages } from './verify-messages.ts'

const SAMPLE = 'kb1-2cce8d84'

export function addVerify(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const { language } = environment
  const text = verifyMessages[language]
  const command = program
    .command('verify')
    .description(text.commandVerify)
    .argument('<fingerprint>', text.argumentVerify)
    .argument('[target]', findingMessages[language].argumentTarget)
    .addOption(new Option('--explain', text.optionExplainOnly))
    .addOption(new Option('-f, --format <format>', findingMessages[language].optionFormat).choices(['text', 'json']))
    .addOption(new Option('--report <file>', text.optionReportRefused).hideHelp())
    .addOption(new Option('-v, --verbose', text.optionVerbose))
    .addOption(new Option('-q, --quiet', text.optionQuiet))
  withExamples(addScanOptions(addOnlineOptions(command, environment), environment), environment, [
    `kagiban verify ${SAMPLE}`,
    `kagiban verify ${SAMPLE} ~/project --history --explain`,
    'kagiban verify - --format json < token.txt',
    'kagiban verify - --rule gitlab --base-url gitlab=https://git.example.com < token.txt',
  ])
  command.action(async (fingerprint: string, target: string | undefined, flags: VerifyCommandFlags) => {
    const { runVerify } = await import('./commands/verify.ts')
    onExitCode(await runVerify(fingerprint, target, flags, environment))
  })
}
