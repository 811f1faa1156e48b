export { type Point, pointsOf } from './points.ts'
export { seriesOf, sorted } from './series.ts'
