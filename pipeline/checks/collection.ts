import { blamedBy } from '../datasets/blamed.ts'
import type {
  CheckRow,
  DocumentRow,
  MentionRow,
  MessageRow,
  ObservationRow,
  SeriesRow,
} from '../datasets/rows.ts'
import { type Lexicon, loadLexicon } from '../lexicon/index.ts'
import { type Point, pointsOf, sameReportMessages, sameReports, seriesOf } from '../series/index.ts'
import { contestedMessages } from './contested-messages.ts'
import { checksOfReport, checksOfSeries } from './figures/index.ts'
import { checked, type Lowered, loweredBy, type Trust, trustOf } from './trust.ts'

/** What many reports say together. */
export interface Collected {
  readonly series: readonly SeriesRow[]
  readonly checks: readonly CheckRow[]
  /** What failed checks leave of the confidence of observations, by their id: see `checkedRow`. */
  readonly lowered: ReadonlyMap<string, Lowered>
  /** What is to be said of the reports beside each other. */
  readonly messages: readonly MessageRow[]
}

/** Takes reports one by one, in any order, and keeps no more of each than the points of its series. */
export interface Collection {
  readonly add: (rows: ReportRows) => void
  /** The series of all reports, and every check: the same whatever order the reports came in. */
  readonly collected: () => Collected
}

interface ReportRows {
  readonly documents: readonly DocumentRow[]
  readonly mentions: readonly MentionRow[]
  readonly observations: readonly ObservationRow[]
}

/** Brings the rows of {@link extract} over many reports together as series and checks. */
export function collection(lexicon: Lexicon = loadLexicon()): Collection {
  const points: Point[] = []
  const trust = new Map<string, Trust>()
  const ownChecks: CheckRow[] = []
  const reports: DocumentRow[] = []
  return {
    add: ({ documents, mentions, observations }) => {
      const told = documents.flatMap((document) => pointsOf(document, observations, lexicon))
      const found = checksOfReport(mentions, observations)
      const used = new Set([...told.map((point) => point.observation_id), ...found.flatMap(blamedBy)])
      for (const row of observations)
        if (used.has(row.observation_id)) trust.set(row.observation_id, trustOf(row))
      points.push(...told)
      reports.push(...documents)
      ownChecks.push(...found)
    },
    collected: () => {
      const same = sameReports(reports, points)
      const own = points.filter(({ document_id }) => !same.has(document_id))
      const ofReports = ownChecks.filter(({ document_id }) => !same.has(document_id))
      const checks = inOrder([...ofReports, ...checksOfSeries(own, lexicon)])
      const lowered = loweredBy(checks, trust)
      const series = seriesOf(own.map((point) => checked(point, lowered)))
      return {
        series,
        checks,
        lowered,
        messages: [...sameReportMessages(same), ...contestedMessages(series, checks, own)],
      }
    },
  }
}

/** By report, then by rule; a check is made of the same figures in every run. */
function inOrder(checks: readonly CheckRow[]): readonly CheckRow[] {
  const key = ({ document_id, rule, check_id }: CheckRow) => [document_id, rule, check_id].join('\0')
  return [...checks].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}
