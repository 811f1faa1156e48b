import { type ChildProcess, fork } from 'node:child_process'
import { sentence } from '../language/sentence.ts'
import type { Report } from './reports.ts'
import { failure, type Outcome, type Settings } from './run-report.ts'

/** Child processes that read reports. Processes, not threads: jieba leaks a quarter of a gigabyte with each thread that ends. */
export interface Crew {
  readonly run: (report: Report) => Promise<Outcome>
  readonly dismiss: () => void
}

interface Order {
  readonly report: Report
  readonly done: (outcome: Outcome) => void
}

export function openCrew(size: number, settings: Settings): Crew {
  const waiting: Order[] = []
  const hands = Array.from({ length: size }, () => hand(settings, () => waiting.shift()))
  return {
    run: (report) =>
      new Promise((done) => {
        waiting.push({ report, done })
        for (const one of hands) one.wake()
      }),
    dismiss: () => {
      for (const one of hands) one.dismiss()
    },
  }
}

/** One process: takes an order when it has none. Where it dies over a report, that report has failed and a new one starts. */
function hand(settings: Settings, nextOrder: () => Order | undefined) {
  let child: ChildProcess | null = null
  let order: Order | undefined
  const start = () => {
    const started = fork(new URL('./worker.js', import.meta.url), { serialization: 'advanced' })
    started.on('message', (outcome: Outcome) => finish(outcome))
    started.on('exit', (code) => {
      child = null
      if (order !== undefined)
        finish(failure(order.report, new Error(sentence`The process that read it ended (${code}).`)))
    })
    started.send({ settings })
    return started
  }
  const finish = (outcome: Outcome) => {
    const { done } = order ?? {}
    order = undefined
    done?.(outcome)
    wake()
  }
  const wake = () => {
    if (order !== undefined) return
    order = nextOrder()
    if (order === undefined) return
    child ??= start()
    child.send({ report: order.report })
  }
  return {
    wake,
    dismiss: () => {
      child?.removeAllListeners('exit')
      child?.kill()
    },
  }
}
