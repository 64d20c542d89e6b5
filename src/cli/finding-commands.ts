import { type Command, Option } from 'commander'
import type { ExplainFlags } from './commands/explain.ts'
import type * as feedbackCommands from './commands/feedback.ts'
import { acceptanceOptions, asDefault, withExamples, type OnExitCode } from './command-parts.ts'
import type { Environment } from './environment.ts'
import { findingMessages } from './finding-messages.ts'
import { messages } from './messages.ts'
import { addScanOptions } from './scan-flags.ts'

const SAMPLE = 'kb1-2cce8d84'

export function addExplain(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const text = findingMessages[environment.language]
  const command = program
    .command('explain')
    .description(text.commandExplain)
    .argument('<fingerprint>', text.argumentFingerprint)
    .argument('[target]', text.argumentTarget)
    .addOption(new Option('-f, --format <format>', text.optionFormat).choices(['text', 'json']))
    .addOption(new Option('--report <file>', text.optionReport))
  withExamples(addScanOptions(command, environment), environment, [
    `kagiban explain ${SAMPLE}`,
    `kagiban explain ${SAMPLE} ~/project --history`,
    `kagiban explain ${SAMPLE} --staged`,
    `kagiban explain ${SAMPLE} --report findings.jsonl --format json`,
  ])
  command.action(async (fingerprint: string, target: string | undefined, flags: ExplainFlags) => {
    const { runExplain } = await import('./commands/explain.ts')
    onExitCode(await runExplain(fingerprint, target, flags, environment))
  })
}

export function addFeedback(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const text = findingMessages[environment.language]
  const load = (): Promise<typeof feedbackCommands> => import('./commands/feedback.ts')
  const fileOption = (): Option => new Option('--feedback-file <file>', text.optionFeedbackFile)
  const feedback = program.command('feedback').description(text.commandFeedback)
  // What is no name of a subcommand is a fingerprint.
  const record = asDefault(feedback.command('record', { isDefault: true }))
    .description(text.commandFeedbackRecord)
    .argument('<fingerprint>', text.argumentFingerprint)
    .argument('[target]', text.argumentTarget)
    .addOption(new Option('--verdict <verdict>', text.optionVerdict).choices(['real', 'false']).makeOptionMandatory())
    .addOption(new Option('--note <text>', text.optionNote))
    .addOption(new Option('--report <file>', text.optionReport))
    .addOption(new Option('--ignore', text.optionIgnore))
    .addOption(new Option('--retrain', text.optionRetrain))
    .addOption(fileOption())
  acceptanceOptions(addScanOptions(record, environment), environment)
  record.action(async (fingerprint: string, target: string | undefined, flags) =>
    onExitCode(await (await load()).runFeedback(fingerprint, target, flags, environment)),
  )
  feedback
    .command('list')
    .description(text.commandFeedbackList)
    .addOption(new Option('--json', messages[environment.language].optionJson))
    .addOption(fileOption())
    .action(async (flags) => onExitCode(await (await load()).runFeedbackList(flags, environment)))
  feedback
    .command('remove')
    .description(text.commandFeedbackRemove)
    .argument('<fingerprint>', text.argumentFingerprint)
    .addOption(fileOption())
    .action(async (fingerprint: string, flags) =>
      onExitCode(await (await load()).runFeedbackRemove(fingerprint, flags, environment)),
    )
  feedback
    .command('retrain')
    .description(text.commandFeedbackRetrain)
    .addOption(new Option('--reset', text.optionReset))
    .addOption(fileOption())
    .action(async (flags) => onExitCode(await (await load()).runFeedbackRetrain(flags, environment)))
  for (const command of [feedback, record])
    withExamples(command, environment, [
      `kagiban feedback ${SAMPLE} --verdict real`,
      `kagiban feedback ${SAMPLE} --verdict false --note "made by the tests" --ignore --expires 2027-03-31`,
      'kagiban feedback list',
      'kagiban feedback retrain',
      `kagiban feedback remove ${SAMPLE}`,
    ])
}
