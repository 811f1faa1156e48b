import { drawSeries } from './charts.ts'
import { correctionsFile, download } from './corrections.ts'
import { loadData } from './data.ts'
import { check, drawDetails } from './details.ts'
import { byId, el, fill } from './dom.ts'
import { drawReports } from './reports.ts'
import { beginning, type Mark, type Tab } from './state.ts'
import { drawTable, filtered } from './table.ts'
import { drawText, showChosen } from './text.ts'
import { say, switchLanguage, toldIn, type Word } from './words.ts'

const state = beginning(loadData())
const area = byId('area')
const tabs: readonly Tab[] = ['text', 'table', 'series', 'checks']

function drawAll(): void {
  drawFrame()
  drawReports(byId('list'), state, chooseReport)
  drawArea()
  drawPanel()
}

function drawArea(): void {
  area.className = state.tab
  area.lang = ''
  if (state.tab === 'text') drawText(area, state, choose)
  else if (state.tab === 'table') drawTable(area, state, filtered(state), { choose, sortBy })
  else if (state.tab === 'series') drawSeries(area, state, chooseObservation)
  else drawChecks()
  if (state.tab === 'text') showChosen(area, state.mentionId)
}

function drawPanel(): void {
  drawDetails(byId('details'), state, { choose, mark, showText: () => openTab('text') })
}

function drawChecks(): void {
  const rows = state.data.checks.filter(
    (row) =>
      (state.everyReport || row.document_id === state.documentId) &&
      row.explanation.includes(state.query.trim()),
  )
  const order = { fail: 0, note: 1, pass: 2 }
  const sorted = [...rows].sort((a, b) => order[a.verdict] - order[b.verdict])
  const messages = state.data.messages.filter(({ document_id }) => document_id === state.documentId)
  fill(
    area,
    ...sorted.slice(0, 500).map((row) => {
      const shown = check(row, state.data)
      const id = row.observation_ids.at(-1)
      if (id !== undefined) shown.addEventListener('click', () => chooseObservation(id))
      return shown
    }),
    messages.length > 0 && el('h3', {}, say('messages')),
    ...messages.map((row) =>
      el(
        'p',
        { class: `check ${row.severity}` },
        el('strong', {}, row.rule_id),
        ' ',
        toldIn(row.reason, state.data.chinese),
      ),
    ),
  )
}

function chooseReport(documentId: string): void {
  state.documentId = documentId
  state.mentionId = null
  drawAll()
  area.scrollTop = 0
}

/** Chooses a numeral, wherever it stands. */
function choose(mentionId: string): void {
  const documentId = state.data.mention.get(mentionId)?.document_id
  const elsewhere = documentId !== undefined && documentId !== state.documentId
  state.mentionId = mentionId
  if (elsewhere) {
    state.documentId = documentId
    drawReports(byId('list'), state, chooseReport)
  }
  if (elsewhere && state.tab === 'text') drawArea()
  if (state.tab === 'text') showChosen(area, mentionId)
  for (const row of area.querySelectorAll('[data-row]'))
    row.setAttribute('aria-selected', String(row.getAttribute('data-row') === mentionId))
  drawPanel()
}

function chooseObservation(observationId: string): void {
  const mentionId = state.data.observation.get(observationId)?.mention_id
  if (mentionId !== undefined) choose(mentionId)
}

function mark(observationId: string, verdict: Mark | null): void {
  if (verdict === null) state.marks.delete(observationId)
  else state.marks.set(observationId, verdict)
  const mentionId = state.data.observation.get(observationId)?.mention_id ?? ''
  const shown = area.querySelector(
    `[data-mention="${CSS.escape(mentionId)}"], [data-row="${CSS.escape(mentionId)}"]`,
  )
  shown?.classList.remove('right', 'wrong')
  if (verdict !== null) shown?.classList.add(verdict.verdict)
  drawFrame()
  drawPanel()
}

function sortBy(field: (typeof state.sort)['field']): void {
  state.sort = { field, down: state.sort.field === field && !state.sort.down }
  drawArea()
}

function openTab(tab: Tab): void {
  state.tab = tab
  drawFrame()
  drawArea()
}

/** What stands around the area: names of everything in the language chosen, the tabs, how many marks there are. */
function drawFrame(): void {
  document.title = say('title')
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]'))
    element.textContent = say(element.dataset.say as Word) // the page's own attributes name words
  for (const element of document.querySelectorAll<HTMLInputElement>('[data-hint]')) {
    element.placeholder = say(element.dataset.hint as Word)
    element.setAttribute('aria-label', element.placeholder)
  }
  for (const tab of tabs) byId(`tab-${tab}`).setAttribute('aria-selected', String(tab === state.tab))
  byId('filters').hidden = state.tab === 'text'
  byId('marked').textContent = state.marks.size === 0 ? '' : String(state.marks.size)
}

function step(by: 1 | -1): void {
  const rows =
    state.tab === 'table'
      ? filtered(state).map(({ mention_id }) => mention_id)
      : (state.data.mentionsOf.get(state.documentId) ?? [])
          .filter(({ mention_id }) => state.data.ofMention.has(mention_id))
          .map(({ mention_id }) => mention_id)
  const at = rows.indexOf(state.mentionId ?? '')
  const next = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by]
  if (next === undefined) return
  choose(next)
  if (state.tab === 'table') drawArea()
}

function markChosen(verdict: Mark['verdict']): void {
  for (const row of state.data.ofMention.get(state.mentionId ?? '') ?? [])
    mark(row.observation_id, { verdict })
}

function switchTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const root = document.documentElement
  root.dataset.theme = (root.dataset.theme ?? (dark ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark'
}

const keys: Readonly<Record<string, () => void>> = {
  j: () => step(1),
  k: () => step(-1),
  '/': () => byId(state.tab === 'text' ? 'find-report' : 'find').focus(),
  '1': () => openTab('text'),
  '2': () => openTab('table'),
  '3': () => openTab('series'),
  '4': () => openTab('checks'),
  r: () => markChosen('right'),
  w: () => markChosen('wrong'),
  t: switchTheme,
  l: () => {
    switchLanguage()
    drawAll()
  },
  '?': () => (byId('help') as HTMLDialogElement).showModal(), // it is one in the page
}

document.addEventListener('keydown', (event) => {
  const target = event.target as HTMLElement
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) {
    if (event.key === 'Escape') target.blur()
    return
  }
  const action = keys[event.key]
  if (action === undefined) return
  event.preventDefault()
  action()
})

function onInput(id: string, take: (value: string) => void): void {
  const element = byId(id) as HTMLInputElement | HTMLSelectElement
  element.addEventListener('input', () => {
    take(element.value)
    drawArea()
  })
}

function start(): void {
  for (const tab of tabs) byId(`tab-${tab}`).addEventListener('click', () => openTab(tab))
  onInput('find', (value) => {
    state.query = value
  })
  onInput('measure', (value) => {
    state.measure = value
  })
  onInput('status', (value) => {
    state.status = value
  })
  onInput('certainty', (value) => {
    state.certainty = value
  })
  onInput('period', (value) => {
    state.period = value.trim()
  })
  onInput('scope', (value) => {
    state.everyReport = value === 'all'
  })
  byId('find-report').addEventListener('input', (event) => {
    state.reportQuery = (event.target as HTMLInputElement).value
    drawReports(byId('list'), state, chooseReport)
  })
  byId('theme').addEventListener('click', switchTheme)
  byId('language').addEventListener('click', () => keys.l?.())
  byId('keys').addEventListener('click', () => keys['?']?.())
  byId('download').addEventListener('click', () => {
    const who = (byId('who') as HTMLInputElement).value.trim()
    download('corrections.json', correctionsFile(state, who))
  })
  drawAll()
}

start()
