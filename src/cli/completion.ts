import type { Command, Option } from 'commander'
import { assertNever } from '#base/errors.ts'
import { isDefault } from './command-parts.ts'

export type Shell = 'bash' | 'zsh' | 'fish'

/** What can follow a command: its subcommands, options, and the choices of options and arguments. */
interface Node {
  readonly words: readonly string[]
  readonly description: string
  readonly commands: readonly Node[]
  readonly options: readonly {
    readonly flags: readonly string[]
    readonly description: string
    readonly choices: readonly string[]
    readonly takesValue: boolean
  }[]
  readonly choices: readonly string[]
}

/** A completion script made from the commands themselves, so that the two cannot disagree. */
export function completionScript(program: Command, shell: Shell): string {
  const root = nodeOf(program, [])
  switch (shell) {
    case 'bash':
      return bashScript(root)
    case 'zsh':
      return `#compdef kagiban\nautoload -U +X bashcompinit && bashcompinit\n${bashScript(root)}`
    case 'fish':
      return fishScript(root)
    default:
      return assertNever(shell)
  }
}

function nodeOf(command: Command, above: readonly string[]): Node {
  const words = command.parent === null ? above : [...above, command.name()]
  return {
    words,
    description: command.description(),
    commands: command.commands.map((child) => nodeOf(child, words)),
    options: optionsOf(command).map(optionOf),
    choices: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
  }
}

/** With those of the subcommand that runs when none is named. */
function optionsOf(command: Command): readonly Option[] {
  const all = [command, ...command.commands.filter(isDefault)].flatMap(({ options }) => options)
  return [...new Map(all.filter(({ hidden }) => !hidden).map((option) => [option.flags, option])).values()]
}

function optionOf(option: Option): Node['options'][number] {
  const flags = [option.short, option.long].filter((flag) => flag !== undefined && flag !== null)
  return {
    flags,
    description: option.description,
    choices: option.argChoices ?? [],
    takesValue: option.required || option.optional,
  }
}

function flatten(node: Node): readonly Node[] {
  return [node, ...node.commands.flatMap(flatten)]
}

function bashScript(root: Node): string {
  const nodes = flatten(root)
  const paths = nodes.map(({ words, commands, options, choices }) => {
    const candidates = [...commands.map((child) => child.words.at(-1)), ...choices, ...options.flatMap(({ flags }) => flags)]
    return `    '${words.join(' ')}') candidates='${candidates.join(' ')}' ;;`
  })
  const values = new Map<string, readonly string[]>()
  for (const { options } of nodes)
    for (const { flags, choices } of options) if (choices.length > 0) for (const flag of flags) values.set(flag, choices)
  const valueCases = [...values].map(
    ([flag, choices]) => `    ${flag}) COMPREPLY=($(compgen -W '${choices.join(' ')}' -- "$current")); return ;;`,
  )
  const commandNames = new Set(nodes.flatMap(({ words }) => words))
  return `_kagiban() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" path='' candidates='' word
  case "$previous" in
${valueCases.join('\n')}
  esac
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    case " ${[...commandNames].join(' ')} " in
      *" $word "*) path="\${path:+$path }$word" ;;
    esac
  done
  case "$path" in
${paths.join('\n')}
  esac
  COMPREPLY=($(compgen -W "$candidates" -- "$current"))
  case "$current" in
    -*) ;;
    *) COMPREPLY+=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _kagiban kagiban
`
}

function fishScript(root: Node): string {
  const lines: string[] = []
  for (const { words, commands, options, choices } of flatten(root)) {
    const seen = words.map((word) => `__fish_seen_subcommand_from ${word}`)
    const none =
      commands.length > 0 ? [`not __fish_seen_subcommand_from ${commands.map((child) => child.words.at(-1)).join(' ')}`] : []
    const condition = [...seen, ...none].join('; and ') || 'true'
    for (const child of commands)
      lines.push(fishLine(condition, ['-f', '-a', quoted(child.words.at(-1) ?? '')], child.description))
    for (const choice of choices) lines.push(fishLine(condition, ['-f', '-a', quoted(choice)], ''))
    for (const { flags, description, choices: values, takesValue } of options) {
      const names = flags.map((flag) => (flag.startsWith('--') ? `-l ${flag.slice(2)}` : `-s ${flag.slice(1)}`))
      const value = values.length > 0 ? ['-x', '-a', quoted(values.join(' '))] : takesValue ? ['-r'] : []
      lines.push(fishLine(seen.join('; and ') || 'true', [...names, ...value], description))
    }
  }
  return `${lines.join('\n')}\n`
}

function fishLine(condition: string, words: readonly string[], description: string): string {
  const about = description === '' ? [] : ['-d', quoted(description)]
  return ['complete', '-c', 'kagiban', '-n', quoted(condition), ...words, ...about].join(' ')
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}
