import { z } from 'zod'
import { configSchema } from './schema.ts'

/** The part of a JSON Schema that says which keys there are. */
interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
}

/** kagiban.yaml as it may be written, as a JSON Schema. `docs/schema/config.schema.json` is this. */
export function configJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { io: 'input' })
  return { $schema, $id: 'config.schema.json', title: 'kagiban configuration', ...rest }
}

/** Keys that the part of a configuration at this path may have. */
export function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let shapes: readonly Shape[] = [configJsonSchema()]
  for (const part of path) {
    shapes = shapes.flatMap(choices).flatMap((shape) => {
      const next = typeof part === 'number' ? shape.items : shape.properties?.[String(part)]
      return next === undefined ? [] : [next]
    })
  }
  return shapes.flatMap(choices).flatMap(({ properties }) => Object.keys(properties ?? {}))
}

function choices(shape: Shape): readonly Shape[] {
  return [shape, ...(shape.anyOf ?? []).flatMap(choices)]
}
