export { type Point, pointsOf } from './points.ts'
export { sameReportMessages, sameReports } from './same-reports.ts'
export { seriesOf, sorted } from './series.ts'
