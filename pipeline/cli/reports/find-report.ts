import type { Request } from '../../datasets/data-package.ts'
import { sentence } from '../../language/sentence.ts'
import { requestIn } from '../output/recorded-request.ts'
import { UsageError } from '../terminal/usage-error.ts'
import { findReports, type Report, relativePath } from './find-reports.ts'

/** A report as the datasets call it, and how they were made; a request without options where it is in none. */
export interface FoundReport {
  readonly report: Report
  readonly request: Omit<Request, 'inputs'>
}

/**
 * Looks for a report among those that an output folder was made from, then among the inputs of the configuration: only
 * there it has the `document_id` of its rows. Throws a UsageError where it is no report, or several.
 *
 * @param path as the datasets have it in `source`, so that a file in `reports.zip` can be named too
 */
export async function findReport(path: string, out: string, inputs: readonly string[]): Promise<FoundReport> {
  const recorded = requestIn(out)
  const made = recorded === null ? null : await among(recorded.inputs, path)
  if (made !== null && recorded !== null) return { report: made, request: recorded }
  return { report: (await among(inputs, path)) ?? (await alone(path)), request: {} }
}

async function among(inputs: readonly string[], path: string): Promise<Report | null> {
  const { reports } = await findReports(inputs.filter((input) => input !== '-'))
  return reports.find(({ source }) => source === relativePath(path)) ?? null
}

async function alone(path: string): Promise<Report> {
  const { reports, faults } = await findReports([path])
  const [report, ...others] = reports
  if (report !== undefined && others.length === 0) return report
  const [fault = sentence`${path}: holds ${reports.length} reports. Give one of them, ${path}/….`] = faults
  throw new UsageError(fault)
}
