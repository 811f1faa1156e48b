// What the page looks like, asked in the page: each function is given to Chromium as it is written here, without its neighbours.

/** Elements that are drawn beyond the side of the window or of their form, but for those in what scrolls by itself. */
export function beyond() {
  const scrolls = (element) =>
    element !== null &&
    !element.matches('html, aside') &&
    (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement))
  return [...document.querySelectorAll('body *')]
    .filter((element) => {
      const form = element.parentElement.closest('fieldset')?.getBoundingClientRect().right ?? innerWidth
      return element.getBoundingClientRect().right > Math.min(form, innerWidth) + 1
    })
    .filter((element) => !scrolls(element.parentElement))
    .map((element) => element.outerHTML.slice(0, 80))
}

/** Texts whose contrast is below 4.5, as WCAG 2.2 reckons it, with the contrast. */
export function faint() {
  const channels = (color) => (color.match(/[\d.]+/g) ?? []).map(Number)
  const light = (color) => {
    const [red, green, blue] = channels(color)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const behind = (element) => {
    if (element === null) return 'rgb(255, 255, 255)'
    const color = getComputedStyle(element).backgroundColor
    return channels(color)[3] === 0 ? behind(element.parentElement) : color
  }
  const hasText = (element) =>
    element.checkVisibility() &&
    [...element.childNodes].some((node) => node.nodeType === 3 && /\S/.test(node.data))
  const found = [...document.querySelectorAll('body *:not(script)')].filter(hasText).map((element) => {
    const { fill, color } = getComputedStyle(element)
    const [a, b] = [light(element instanceof SVGElement ? fill : color), light(behind(element))]
    const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
    return contrast < 4.5 ? `${contrast.toFixed(1)} ${element.outerHTML.slice(0, 80)}` : null
  })
  return [...new Set(found.filter((one) => one !== null))]
}

/** Names of all controls in sight that the Tab key has to lead to. */
export function controls() {
  const all = [...document.querySelectorAll('button, input, select, summary, [tabindex="0"]')]
  for (const [at, element] of all.entries()) element.dataset.at = `${at} ${element.id || element.textContent}`
  return all
    .filter((element) => element.checkVisibility() && element.tabIndex === 0)
    .map((element) => element.dataset.at)
}

/** The control that has the focus, by that name, and whether one sees it. */
export function focused() {
  const element = document.activeElement
  const { outlineStyle, strokeWidth } = getComputedStyle(element)
  const isSeen = outlineStyle !== 'none' || Number.parseFloat(strokeWidth) > 2
  return { name: element.dataset.at ?? '', isSeen }
}
