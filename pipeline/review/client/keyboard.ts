/**
 * Single keys, wherever no text is typed; Escape leaves an input. Enter and Space press what has the focus by themselves,
 * but for a numeral, which is no button of the browser's.
 */
export function listen(keys: Readonly<Record<string, () => void>>): void {
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement // the document's keys go to elements
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest('dialog') !== null) return
    if (/^(?:INPUT|SELECT|TEXTAREA)$/.test(target.tagName)) {
      if (event.key === 'Escape') target.blur()
      return
    }
    const isNumeral = target.dataset.mention !== undefined && (event.key === 'Enter' || event.key === ' ')
    const action = isNumeral ? () => target.click() : keys[event.key]
    if (action === undefined) return
    event.preventDefault()
    action()
  })
}

/** Arrow keys of one element, as its role promises them. */
export function listenOn(element: HTMLElement, keys: Readonly<Record<string, () => void>>): void {
  element.addEventListener('keydown', (event) => {
    const action = keys[event.key]
    if (action === undefined) return
    event.preventDefault()
    event.stopPropagation()
    action()
  })
}
