import type { Data } from './data.ts'
import { el, fill } from './dom.ts'
import { type Phrase, say } from './phrases.ts'

/** What a reviewer does, one after the other, down to the command that makes the datasets anew. */
export function steps({ made }: Pick<Data, 'made'>): HTMLElement {
  const step = (phrase: Phrase, ...more: readonly HTMLElement[]) => el('li', {}, say(phrase), ...more)
  return el(
    'ol',
    { class: 'steps' },
    step('step1'),
    step('step2'),
    step('step3'),
    step('step4', el('code', {}, made.again)),
  )
}

const keys = [
  ['j k', 'helpNext'],
  ['/', 'helpFind'],
  ['1 2 3 4 5', 'helpTabs'],
  ['r w', 'helpMark'],
  ['e', 'helpEdit'],
  ['d', 'helpDownload'],
  ['t', 'helpTheme'],
  ['l', 'helpLanguage'],
  ['?', 'help'],
] as const satisfies readonly (readonly [string, Phrase])[]

export function drawHelp(place: HTMLElement, data: Data): void {
  const line = ([names, phrase]: (typeof keys)[number]) =>
    el('p', {}, ...names.split(' ').map((name) => el('kbd', {}, name)), ' ', say(phrase))
  fill(place, steps(data), el('h3', {}, say('keysTitle')), ...keys.map(line))
}

/** What colours and signs mean, as far as the view shows them. */
export function drawLegend(place: HTMLElement, tab: string): void {
  const sample = (kind: string, phrase: Phrase) => el('span', {}, el('i', { class: kind }), ' ', say(phrase))
  const figures = [
    sample('shade high', 'legendHigh'),
    sample('shade medium', 'legendMedium'),
    sample('shade low', 'legendLow'),
  ]
  const marks = [sample('shade right', 'legendRight'), sample('shade wrong', 'legendWrong')]
  const shown: Readonly<Record<string, readonly HTMLElement[]>> = {
    text: [...figures, sample('shade', 'legendOther'), sample('shade failed', 'legendFailed'), ...marks],
    table: [...figures, ...marks],
    series: [
      sample('dot actual', 'actual'),
      sample('dot revised', 'revised'),
      sample('dot target', 'target'),
      el('span', {}, say('legendGap')),
    ],
    checks: [sample('bar fail', 'fail'), sample('bar note', 'note'), sample('bar pass', 'pass')],
  }
  place.hidden = shown[tab] === undefined
  fill(place, ...(shown[tab] ?? []))
}
