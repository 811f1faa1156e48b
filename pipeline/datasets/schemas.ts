import { readFileSync } from 'node:fs'
import type { DatasetName } from './names.ts'

/** A dataset's JSON Schema, as far as gongbao looks into it. */
export interface Schema {
  readonly $id: string
  readonly title: string
  readonly description: string
  readonly properties: Readonly<Record<string, FieldSchema>>
  readonly [keyword: string]: unknown
}
export interface FieldSchema {
  readonly type: string | readonly string[]
  readonly title: string
  readonly description: string
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly examples?: readonly unknown[]
  readonly [keyword: string]: unknown
}

const known = new Map<DatasetName, Schema>()

/** The published schema of a dataset's rows. Read from the package once. */
export function schemaOf(name: DatasetName): Schema {
  const schema = known.get(name) ?? readSchema(`${name}.schema.json`)
  known.set(name, schema)
  return schema
}

/** A schema of the package by its path below `schemas/`. */
export function readSchema(path: string): Schema {
  const url = new URL(`../../schemas/${path}`, import.meta.url)
  return JSON.parse(readFileSync(url, 'utf8')) as Schema // our own file; a test validates each of them
}
