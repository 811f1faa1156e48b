import type { Plugin } from 'unified'
import type { Node } from 'unist'
import type { Context, Stage } from './context.ts'
import { tellTo } from './messages.ts'

/** A stage's value as unified hands it on: what its plugins call a tree. */
export interface Carried<Value> extends Node {
  readonly type: 'report'
  readonly value: Value
}

/** What the stages of every report share. Nothing in it remembers a report. */
export type Tools = Omit<Context, 'tell'>

export function carried<Value>(value: Value): Carried<Value> {
  return { type: 'report', value }
}

/** A stage as a transformer: its problems become messages of the file that is under way. */
export function step<Input, Output>(
  stage: Stage<Input, Output>,
): Plugin<[Tools], Carried<Input>, Carried<Output>> {
  return (tools) => (tree, file) => carried(stage(tree.value, { ...tools, tell: tellTo(file) }))
}
