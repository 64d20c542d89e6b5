import { hexId, typeName, type ObjectType } from './object-id.ts'
import { newInstructions, type DeltaInstructions } from './delta.ts'
import type { ObjectFailure } from './fault.ts'

/** One object of a walk. The same record is used for the next one, so nothing of it may be kept. */
export interface WalkStep {
  /** Its number in the unit. Numbers rise, not always by one. */
  index: number
  /** The number of the object that it is a delta against, visited earlier in this unit; -1 when it must be taken as a whole. */
  parent: number
  type: ObjectType
  /** The whole object, valid until the visitor returns. */
  bytes: Uint8Array
  /** How it is made from its parent; only to be read when there is a parent. */
  instructions: DeltaInstructions
  /** Will others in this unit be deltas against it? */
  isBase: boolean
  /** Is it the last one that is a delta against its parent? Then nothing of the parent is needed any more. */
  endsParent: boolean
  /** It is given elsewhere, or is known; it is walked because others are deltas against it. */
  isDuplicate: boolean
  /** Its id, at a place in these bytes. */
  idBytes: Uint8Array
  idAt: number
  /** Its id in hexadecimal. */
  oid(): string
}

/** What gets the objects of a unit. */
export interface WalkVisitor {
  object(step: WalkStep): void
  failure(failure: ObjectFailure): void
  /** Told of single objects that are of a type that is not wanted. */
  unwanted?(idBytes: Uint8Array): void
}

export function newWalkStep(idLength: number): WalkStep {
  const step: WalkStep = {
    index: 0,
    parent: -1,
    type: 'blob',
    bytes: new Uint8Array(0),
    instructions: newInstructions(),
    isBase: false,
    endsParent: false,
    isDuplicate: false,
    idBytes: new Uint8Array(idLength),
    idAt: 0,
    oid: () => hexId(step.idBytes, step.idAt, idLength),
  }
  return step
}

/** The name of a type's number that is known to be one. */
export function knownType(code: number): ObjectType {
  return typeName(code) ?? 'blob'
}
