/** What stands behind a flag of a command line. */
export function flagValue(args: readonly string[], flag: string): string | undefined {
  return args.includes(flag) ? args[args.indexOf(flag) + 1] : undefined
}
