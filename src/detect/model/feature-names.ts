import { OPERATORS } from '../generic/assignment.ts'
import { NAME_KINDS } from '../generic/name.ts'
import { SYNTAXES } from '../generic/syntax.ts'

/** Parts of the evidence; the training script leaves them out one by one to see what each is worth. */
export const GROUPS = ['value', 'form', 'name', 'assignment', 'line', 'syntax', 'near'] as const
export type Group = (typeof GROUPS)[number]

/** The features in their order, by group. */
export const FEATURE_NAMES: Readonly<Record<Group, readonly string[]>> = {
  value: [
    'length',
    ...['lower', 'upper', 'digits', 'signs', 'spaces', 'others'].map((kind) => `share of ${kind}`),
    'classes',
    'entropy',
    'entropy against length',
    'likeness to words',
    'share of words',
    'made of words',
    'changes of class',
    'longest run',
    'longest letters',
    'longest digits',
    'distinct',
    'share of hex',
    'share of vowels',
    'in order',
    'on the keyboard',
    'first class',
    'last class',
    'dots',
    'dashes',
    'underscores',
    'slashes',
    'colons',
    'commas',
    'brackets',
    'equals',
  ],
  form: ['compound', 'dotted', 'address', 'uuid', 'hex of a usual length', 'camel case', 'snake case', 'repeats the name'],
  name: [
    ...NAME_KINDS.map((kind) => `kind ${kind}`),
    'telling',
    'words after',
    'plural',
    'words',
    'length of name',
    'case of name',
    'dots in name',
    'dashes in name',
    'name quoted',
    ...['display', 'example', 'derived', 'identifier', 'production'].map((about) => `name: ${about}`),
  ],
  assignment: [
    ...OPERATORS.map((operator) => `operator ${operator}`),
    'quote',
    'blank before value',
    'arrow',
    'length between',
    'plausible',
    'bracket before value',
    ...['environment', 'encoding', 'derived'].map((about) => `call: ${about}`),
    'next after value',
    'second after value',
    'length after',
  ],
  line: [
    'indent',
    'length before',
    'comment',
    'sign before name',
    ...['display', 'example', 'derived', 'login', 'declaration', 'control'].map((about) => `before: ${about}`),
    ...['example', 'derived', 'login'].map((about) => `after: ${about}`),
  ],
  syntax: [
    ...SYNTAXES.map((syntax) => `syntax ${syntax}`),
    'in a comment',
    'in a string',
    'depth',
    'in a call',
    'argument',
    ...['derived', 'control', 'example', 'login', 'encoding', 'declaration'].map((about) => `enclosing call: ${about}`),
    'last sign of line',
  ],
  near: [
    ...['display', 'example', 'derived', 'login', 'control', 'production', 'identifier'].map((about) => `near: ${about}`),
    'bytes near',
    'phrases near',
    'random near',
    'bytes outside ASCII near',
    'value again',
    'first sign below',
  ],
}

export const FEATURE_COUNT = GROUPS.reduce((sum, group) => sum + FEATURE_NAMES[group].length, 0)
