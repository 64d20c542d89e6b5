import { type Command, Option } from 'commander'
import type { Environment } from './environment.ts'
import { messages } from './messages.ts'

/** Receives the exit code of the command that ran. */
export type OnExitCode = (code: number) => void

/** Adds a command with its options to the program. */
export type AddCommand = (program: Command, environment: Environment, onExitCode: OnExitCode) => void

const defaults = new WeakSet<Command>()

/** Notes that a subcommand is the one that runs when none is named; `isDefault` of the library cannot be asked for. */
export function asDefault(command: Command): Command {
  defaults.add(command)
  return command
}

export function isDefault(command: Command): boolean {
  return defaults.has(command)
}

export function withExamples(command: Command, { language }: Environment, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ ${example}`).join('\n')
  return command.addHelpText('after', `\n${messages[language].examples}:\n${lines}`)
}

/** Adds the options of an entry of the ignore list. */
export function acceptanceOptions(command: Command, { language }: Environment): Command {
  const text = messages[language]
  return command
    .addOption(new Option('--reason <text>', text.optionReason))
    .addOption(new Option('--owner <name>', text.optionOwner))
    .addOption(new Option('--expires <date>', text.optionExpires))
}
