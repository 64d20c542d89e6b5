import { Argument, Command, Option } from 'commander'
import type * as hookCommands from './commands/hook.ts'
import { LANGUAGES } from '#base/language.ts'
import { acceptanceOptions, withExamples, type AddCommand, type OnExitCode } from './command-parts.ts'
import type { Environment } from './environment.ts'
import { addExplain, addFeedback } from './finding-commands.ts'
import { messages } from './messages.ts'
import { addAccess, addRevoke } from './response-commands.ts'
import { addOutputOptions, addScanOptions, type OutputFlags, type ScanFlags } from './scan-flags.ts'
import { addVerify } from './verify-commands.ts'
import { addVerifyOptions } from './verify-flags.ts'

const COMMANDS: Readonly<Record<string, AddCommand>> = {
  scan: addScan,
  verify: addVerify,
  access: addAccess,
  revoke: addRevoke,
  explain: addExplain,
  baseline: addBaseline,
  ignore: addIgnore,
  feedback: addFeedback,
  rules: addRules,
  init: addInit,
  hook: addHook,
  cache: addCache,
  completion: addCompletion,
}

/**
 * The command named `first` with its options; for any other first word, and for completion, which knows them all, all
 * commands. What a command needs beyond its options is loaded when it runs.
 */
export function createProgram(environment: Environment, onExitCode: OnExitCode, first = ''): Command {
  const text = messages[environment.language]
  const program = new Command('kagiban')
    .description(text.about)
    .version(environment.version, '-V, --version')
    .addOption(languageOption(environment))
    .showHelpAfterError(true)
    .showSuggestionAfterError(true)
    .addHelpText('after', `\n${text.exitCodes}: ${text.exitCodeList}`)
  const only = Object.hasOwn(COMMANDS, first) && first !== 'completion' ? first : undefined
  for (const [name, add] of Object.entries(COMMANDS)) {
    if (only === undefined || name === only) add(program, environment, onExitCode)
  }
  for (const command of allCommands(program)) {
    if (command !== program) command.addOption(languageOption(environment))
    command.configureOutput({
      writeOut: (words) => void environment.stdout.write(words),
      writeErr: (words) => void environment.stderr.write(words),
    })
    command.exitOverride()
  }
  return program
}

export function allCommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(allCommands)]
}

function languageOption({ language }: Environment): Option {
  return new Option('--lang <language>', messages[language].optionLanguage).choices(LANGUAGES)
}

function addScan(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const text = messages[environment.language]
  const command = program.command('scan').description(text.commandScan).argument('[target...]', text.argumentTargets)
  addVerifyOptions(addOutputOptions(addScanOptions(command, environment), environment), environment)
  withExamples(command, environment, [
    'kagiban scan .',
    'kagiban scan . --history --format sarif --output kagiban.sarif',
    'kagiban scan --staged',
    'kagiban scan . --range main..HEAD --report html=report.html',
    'kagiban scan https://example.com/team/project.git',
    'kubectl logs deploy/api | kagiban scan -',
    'kagiban scan . --verify --fail-on live',
  ])
  command.action(async (targets: readonly string[], flags: ScanFlags & OutputFlags) => {
    const { runScan } = await import('./run-scan.ts')
    onExitCode(await runScan(targets, flags, environment))
  })
}

function addBaseline(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const text = messages[environment.language]
  const command = program.command('baseline').description(text.commandBaseline).argument('[target...]', text.argumentTargets)
  acceptanceOptions(addScanOptions(command, environment), environment)
    .addOption(new Option('--prune', text.optionPrune))
    .addOption(new Option('--dry-run', text.optionDryRun))
  withExamples(command, environment, [
    'kagiban baseline .',
    'kagiban baseline . --history --reason "rotated in 2025" --expires 2027-01-31',
    'kagiban baseline . --prune',
  ])
  command.action(async (targets: readonly string[], flags) => {
    const { runBaseline } = await import('./commands/baseline.ts')
    onExitCode(await runBaseline(targets, flags, environment))
  })
}

function addIgnore(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const text = messages[environment.language]
  const command = program
    .command('ignore')
    .description(text.commandIgnore)
    .argument('<fingerprint...>', text.argumentFingerprint)
  acceptanceOptions(command, environment)
    .addOption(new Option('--ignore-file <file>', text.optionIgnoreFile).default('.kagiban-ignore'))
    .addOption(new Option('--key-file <file>', text.optionKeyFile))
  withExamples(command, environment, [
    `kagiban ignore kb1-${'0'.repeat(32)} --reason "revoked on 2026-11-01" --owner team-payments`,
  ])
  command.action(async (fingerprints: readonly string[], flags) => {
    const { runIgnore } = await import('./commands/baseline.ts')
    onExitCode(await runIgnore(fingerprints, flags, environment))
  })
}

function addRules(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const text = messages[environment.language]
  const rules = program.command('rules').description(text.commandRules)
  const config = (): Option => new Option('--config <file>', text.optionConfig)
  const json = (): Option => new Option('--json', text.optionJson)
  const run = async (
    name: 'listRules' | 'showRule' | 'testRuleSamples' | 'exportAllRules',
    argument: string | undefined,
    flags: object,
  ): Promise<void> => {
    const commands = await import('./commands/rules.ts')
    onExitCode(await commands[name](argument, flags, environment))
  }
  rules
    .command('list')
    .description(text.commandRulesList)
    .addOption(json())
    .addOption(config())
    .action((flags: object) => run('listRules', undefined, flags))
  rules
    .command('show')
    .description(text.commandRulesShow)
    .argument('<id>', text.argumentRule)
    .addOption(json())
    .addOption(config())
    .action((id: string, flags: object) => run('showRule', id, flags))
  withExamples(
    rules
      .command('test')
      .description(text.commandRulesTest)
      .argument('[file]', text.argumentText)
      .addOption(config())
      .action((file: string | undefined, flags: object) => run('testRuleSamples', file, flags)),
    environment,
    ['kagiban rules test', 'kagiban rules test --config kagiban.yaml', "echo 'password: …' | kagiban rules test -"],
  )
  rules
    .command('export')
    .description(text.commandRulesExport)
    .addOption(new Option('--format <format>').choices(['json', 'gitleaks']).default('json'))
    .addOption(config())
    .action((flags: object) => run('exportAllRules', undefined, flags))
}

function addInit(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const text = messages[environment.language]
  program
    .command('init')
    .description(text.commandInit)
    .addOption(new Option('--force', text.optionForce))
    .addOption(new Option('--dry-run', text.optionDryRun))
    .action(async (flags: { force?: true; dryRun?: true }) => {
      const { runInit } = await import('./commands/init.ts')
      onExitCode(await runInit(flags, environment))
    })
}

function addCache(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const text = messages[environment.language]
  const cache = program.command('cache').description(text.commandCache)
  for (const [name, about] of [
    ['path', text.commandCachePath],
    ['clear', text.commandCacheClear],
  ] as const) {
    cache
      .command(name)
      .description(about)
      .addOption(new Option('--cache-dir <directory>', text.optionCacheDir))
      .action(async (flags: { cacheDir?: string }) => {
        const { runCache } = await import('./commands/cache.ts')
        onExitCode(runCache(name, flags, environment))
      })
  }
}

function addHook(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const text = messages[environment.language]
  const hook = program.command('hook').description(text.commandHook)
  const kind = (): Argument => new Argument('<hook>', text.argumentHook).choices(['pre-commit', 'pre-push', 'pre-receive'])
  const repository = (): Option => new Option('--repository <directory>', text.optionRepository).default('.')
  const force = (): Option => new Option('--force', text.optionForce)
  const dryRun = (): Option => new Option('--dry-run', text.optionDryRun)
  const load = (): Promise<typeof hookCommands> => import('./commands/hook.ts')
  withExamples(
    hook
      .command('install')
      .description(text.commandHookInstall)
      .addArgument(kind())
      .addOption(repository())
      .addOption(force())
      .addOption(dryRun())
      .action(async (name, flags) => onExitCode(await (await load()).runHookInstall(name, flags, environment))),
    environment,
    ['kagiban hook install pre-commit', 'kagiban hook install pre-receive --repository /srv/git/project.git'],
  )
  hook
    .command('uninstall')
    .description(text.commandHookUninstall)
    .addArgument(kind())
    .addOption(repository())
    .addOption(dryRun())
    .action(async (name, flags) => onExitCode(await (await load()).runHookUninstall(name, flags, environment)))
  hook
    .command('status')
    .description(text.commandHookStatus)
    .addOption(repository())
    .action(async (flags) => onExitCode(await (await load()).runHookStatus(flags, environment)))
  const run = hook.command('run').description(text.commandHookRun).addArgument(kind()).argument('[arguments...]')
  addOutputOptions(addScanOptions(run, environment), environment)
  run.action(async (name, given: readonly string[], flags) =>
    onExitCode(await (await load()).runHook(name, given, flags, environment)),
  )
}

function addCompletion(program: Command, environment: Environment, onExitCode: OnExitCode): void {
  const text = messages[environment.language]
  program
    .command('completion')
    .description(text.commandCompletion)
    .addArgument(new Argument('<shell>', text.argumentShell).choices(['bash', 'zsh', 'fish']))
    .action(async (shell: 'bash' | 'zsh' | 'fish') => {
      const { completionScript } = await import('./completion.ts')
      environment.stdout.write(completionScript(program, shell))
      onExitCode(0)
    })
}
