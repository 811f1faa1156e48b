import { drawSeries } from './charts.ts'
import { drawChecks } from './checks.ts'
import { loadData } from './data.ts'
import { drawDetails } from './details.ts'
import { byId } from './dom.ts'
import { drawCounts, drawFrame } from './frame.ts'
import { listen, listenOn } from './keyboard.ts'
import type { Verdict } from './mark.ts'
import { marking } from './marking.ts'
import { notInFile } from './marks.ts'
import { drawMarks } from './marks-list.ts'
import { say, switchLanguage } from './phrases.ts'
import { drawReports } from './reports.ts'
import { beginning, type Tab, tabs } from './state.ts'
import { keepReviewer, recall } from './storage.ts'
import { drawTable, filtered, type Table } from './table.ts'
import { drawText, showChosen, verdictIn } from './text.ts'

const state = beginning(loadData())
const area = byId('area')
const panel = byId('details')
const who = byId('who') as HTMLInputElement // it is one in the page
const help = byId('help') as HTMLDialogElement
let table: Table | null = null

const marks = marking(state, { drawn: drawMark, said: tell })

function drawAll(): void {
  drawFrame(state)
  drawReports(byId('list'), state, chooseReport)
  drawArea()
  drawPanel()
}

function drawArea(): void {
  area.className = state.tab
  area.lang = ''
  table = null
  if (state.tab === 'text') drawText(area, state, choose)
  else if (state.tab === 'table') table = drawTable(area, state, filtered(state), { choose, sortBy })
  else if (state.tab === 'series') drawSeries(area, state, chooseObservation)
  else if (state.tab === 'checks') drawChecks(area, state, chooseObservation)
  else drawMarks(area, state, { chooseObservation, ...marks })
}

/** What has the focus in the panel keeps it, by its name, or the form's first choice gets it. */
function drawPanel(): void {
  const held = panel.contains(document.activeElement) ? document.activeElement : null
  const form = held?.closest('form')?.dataset.observation
  drawDetails(panel, state, { choose, showText: () => openTab('text'), ...marks })
  const again =
    form === undefined ? null : panel.querySelector(`form[data-observation="${CSS.escape(form)}"]`)
  const name = CSS.escape(held?.getAttribute('name') ?? '')
  const next = again?.querySelector<HTMLElement>(`[name="${name}"]`) ?? again?.querySelector('button')
  next?.focus()
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
  if (state.tab === 'text' && elsewhere) drawArea()
  else if (state.tab === 'text') showChosen(area, mentionId)
  table?.show()
  drawPanel()
  panel.scrollTop = 0
}

function chooseObservation(observationId: string): void {
  const mentionId = state.data.observation.get(observationId)?.mention_id
  if (mentionId !== undefined) choose(mentionId)
}

/** A mark has changed; without an id, their file. */
function drawMark(observationId: string | null): void {
  const mentionId = state.data.observation.get(observationId ?? '')?.mention_id ?? ''
  const shown = area.querySelector(`[data-mention="${CSS.escape(mentionId)}"]`)
  shown?.classList.remove('right', 'wrong')
  const verdict = verdictIn(state, mentionId)
  if (verdict !== null) shown?.classList.add(verdict)
  table?.show()
  if (state.tab === 'marks') drawArea()
  drawCounts(state)
  drawPanel()
}

function tell(text: string): void {
  byId('told').textContent = text
}

function sortBy(field: (typeof state.sort)['field']): void {
  state.sort = { field, down: state.sort.field === field && !state.sort.down }
  drawArea()
  area.querySelector<HTMLElement>(`[role="columnheader"].${field} button`)?.focus()
}

function openTab(tab: Tab): void {
  state.tab = tab
  drawFrame(state)
  drawArea()
}

function stepTab(by: 1 | -1): void {
  const next = tabs[(tabs.indexOf(state.tab) + by + tabs.length) % tabs.length] ?? 'text'
  openTab(next)
  byId(`tab-${next}`).focus()
}

/** From figure to figure, as the view lists them. */
function step(by: 1 | -1): void {
  const { data, documentId } = state
  const listed =
    state.tab === 'table'
      ? filtered(state)
      : (data.mentionsOf.get(documentId) ?? []).filter((row) => data.ofMention.has(row.mention_id))
  const ids = [...new Set(listed.map(({ mention_id }) => mention_id))]
  const at = ids.indexOf(state.mentionId ?? '')
  const next = ids[at < 0 ? (by > 0 ? 0 : ids.length - 1) : at + by]
  if (next !== undefined) choose(next)
}

function judgeChosen(verdict: Verdict): void {
  for (const row of state.data.ofMention.get(state.mentionId ?? '') ?? []) marks.judge(row, verdict)
}

function editChosen(): void {
  if (panel.querySelector('[name="field"]') === null) judgeChosen('wrong')
  panel.querySelector<HTMLElement>('[name="field"]')?.focus()
}

function download(): void {
  const isMissing = !marks.download()
  who.setAttribute('aria-invalid', String(isMissing))
  if (!isMissing) return
  tell(say('saidNoName'))
  who.focus()
}

function switchTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)').matches
  const root = document.documentElement
  root.dataset.theme = (root.dataset.theme ?? (dark ? 'dark' : 'light')) === 'dark' ? 'light' : 'dark'
}

function speakOther(): void {
  switchLanguage()
  drawAll()
}

function onInput(id: string, take: (value: string) => void): void {
  const element = byId(id) as HTMLInputElement | HTMLSelectElement // only they take input
  element.addEventListener('input', () => {
    take(element.value)
    drawArea()
  })
}

function listenToFilters(): void {
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
}

function start(): void {
  recall(state)
  who.value = state.who
  for (const tab of tabs) byId(`tab-${tab}`).addEventListener('click', () => openTab(tab))
  listenToFilters()
  byId('find-report').addEventListener('input', (event) => {
    state.reportQuery = (event.target as HTMLInputElement).value
    drawReports(byId('list'), state, chooseReport)
  })
  who.addEventListener('input', () => {
    state.who = who.value.trim()
    keepReviewer(state)
  })
  const press: Readonly<Record<string, () => void>> = {
    theme: switchTheme,
    language: speakOther,
    keys: () => help.showModal(),
    download,
  }
  for (const [id, action] of Object.entries(press)) byId(id).addEventListener('click', action)
  listenOn(byId('tabs'), { ArrowRight: () => stepTab(1), ArrowLeft: () => stepTab(-1) })
  listenOn(area, { ArrowDown: () => step(1), ArrowUp: () => step(-1) })
  listen({
    ...Object.fromEntries(tabs.map((tab, at) => [String(at + 1), () => openTab(tab)])),
    j: () => step(1),
    k: () => step(-1),
    '/': () => byId(state.tab === 'text' ? 'find-report' : 'find').focus(),
    r: () => judgeChosen('right'),
    w: () => judgeChosen('wrong'),
    e: editChosen,
    d: download,
    t: switchTheme,
    l: speakOther,
    '?': () => help.showModal(),
  })
  addEventListener('beforeunload', (event) => {
    if (notInFile(state).length === 0) return
    event.preventDefault()
    event.returnValue = true // browsers before 2024 ask for it
  })
  drawAll()
}

start()
