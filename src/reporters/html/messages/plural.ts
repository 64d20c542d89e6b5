/** The English word for a number of things. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many
}
