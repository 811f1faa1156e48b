import { byId } from './dom.ts'
import { drawHelp, drawLegend } from './help.ts'
import { notInFile } from './marks.ts'
import { type Phrase, say } from './phrases.ts'
import { type State, tabs } from './state.ts'

/** What stands around the area: names of everything in the language chosen, the tabs, how many marks there are. */
export function drawFrame(state: State): void {
  document.title = say('title')
  // The page's own attributes name phrases.
  for (const element of withData('say')) element.textContent = say(element.dataset.say as Phrase)
  for (const element of withData('name'))
    element.setAttribute('aria-label', say(element.dataset.name as Phrase))
  for (const element of withData('hint'))
    element.setAttribute('placeholder', say(element.dataset.hint as Phrase))
  for (const element of withData('tabs'))
    element.hidden = !element.dataset.tabs?.split(' ').includes(state.tab)
  for (const tab of tabs) drawTab(tab, tab === state.tab)
  byId('area').setAttribute('aria-labelledby', `tab-${state.tab}`)
  drawLegend(byId('legend'), state.tab)
  drawHelp(byId('help-text'), state.data)
  drawCounts(state)
}

function withData(name: string): NodeListOf<HTMLElement> {
  return document.querySelectorAll<HTMLElement>(`[data-${name}]`)
}

/** The Tab key leads to the view that is open; arrows lead to the others. */
function drawTab(name: string, isOpen: boolean): void {
  const tab = byId(`tab-${name}`)
  tab.setAttribute('aria-selected', String(isOpen))
  tab.tabIndex = isOpen ? 0 : -1
}

/** How many marks there are, and how many the file does not have yet. */
export function drawCounts(state: State): void {
  const waiting = notInFile(state).length
  byId('count').textContent = state.marks.size === 0 ? '' : String(state.marks.size)
  const word = waiting > 0 ? say('notInFile', waiting) : state.marks.size > 0 ? say('allInFile') : ''
  byId('marked').textContent = word
  byId('marked').className = waiting > 0 ? 'badge' : ''
}
