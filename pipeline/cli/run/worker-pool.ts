import { type ChildProcess, fork } from 'node:child_process'
import { sentence } from '../../language/sentence.ts'
import type { Report } from '../reports/find-reports.ts'
import { failure, type Outcome, type Settings } from './run-report.ts'

/** Child processes that read reports. Processes, not threads: jieba leaks a quarter of a gigabyte with each thread that ends. */
export interface WorkerPool {
  readonly run: (report: Report) => Promise<Outcome>
  readonly close: () => void
}

interface Task {
  readonly report: Report
  readonly done: (outcome: Outcome) => void
}

export function openWorkerPool(size: number, settings: Settings): WorkerPool {
  const queue: Task[] = []
  const workers = Array.from({ length: size }, () => workerWith(settings, () => queue.shift()))
  return {
    run: (report) =>
      new Promise((done) => {
        queue.push({ report, done })
        for (const worker of workers) worker.wake()
      }),
    close: () => {
      for (const worker of workers) worker.stop()
    },
  }
}

/** One process: takes a task when it has none. Where it dies over a report, that report has failed and a new one starts. */
function workerWith(settings: Settings, nextTask: () => Task | undefined) {
  let child: ChildProcess | null = null
  let task: Task | undefined
  const start = () => {
    const started = fork(new URL('./worker.js', import.meta.url), { serialization: 'advanced' })
    started.on('message', (outcome: Outcome) => finish(outcome))
    started.on('exit', (code) => {
      child = null
      if (task !== undefined)
        finish(failure(task.report, new Error(sentence`The process that read it ended (${code}).`)))
    })
    started.send({ settings })
    return started
  }
  const finish = (outcome: Outcome) => {
    const { done } = task ?? {}
    task = undefined
    done?.(outcome)
    wake()
  }
  const wake = () => {
    if (task !== undefined) return
    task = nextTask()
    if (task === undefined) return
    child ??= start()
    child.send({ report: task.report })
  }
  return {
    wake,
    stop: () => {
      child?.removeAllListeners('exit')
      child?.kill()
    },
  }
}
