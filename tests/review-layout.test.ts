import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { beyond, controls, faint, focused } from './review-looks.mjs'
import { browser, chooseFigure, chromiumPath, madePage, opened } from './review-page.ts'

const tabs = ['text', 'table', 'series', 'checks', 'marks']

describe.skipIf(chromiumPath === '')('the review page (skipped where there is no Chromium)', () => {
  let made: ReturnType<typeof madePage>
  let program: Browser
  beforeAll(async () => {
    made = madePage()
    program = await browser()
  })
  afterAll(async () => {
    await program.close()
    made.remove()
  })

  /** The page with a figure marked wrong and its form open, every report in the table. */
  async function inUse(options: Parameters<typeof opened>[2]) {
    const page = await opened(program, made.path, options)
    await chooseFigure(page.view, '248天')
    await page.view.keyboard.press('r')
    await chooseFigure(page.view, '60.1%')
    await page.view.keyboard.press('e')
    await page.view.selectOption('[name="field"]', 'value')
    await page.view.click('[name="save"]')
    await page.view.locator('#details [role="alert"]', { hasText: 'holds that already' }).waitFor()
    return page
  }

  it.each([320, 500, 900, 1400, 1920])('fits a window %i wide; no view reaches beyond it', async (width) => {
    const { view, context } = await inUse({ viewport: { width, height: 900 } })
    for (const [at, tab] of tabs.entries()) {
      await view.keyboard.press(String(at + 1))
      if (tab === 'table') await view.selectOption('#scope', 'all')
      await view.locator('#theme').focus()
      expect([tab, await view.evaluate(beyond)]).toEqual([tab, []])
    }
    await context.close()
  })

  it.each([500, 900, 1400])(
    'keeps indicator, value and report of a table %i wide in sight',
    async (width) => {
      const { view, context } = await opened(program, made.path, { viewport: { width, height: 900 } })
      await view.keyboard.press('2')
      await view.selectOption('#scope', 'all')
      const grid = await view.locator('.grid').boundingBox()
      const right = (grid?.x ?? 0) + (grid?.width ?? 0)
      for (const column of ['indicator', 'value', 'period', 'document_id']) {
        const box = await view.locator(`.line .${column}`).first().boundingBox()
        expect([column, box !== null && box.x + box.width <= right + 1]).toEqual([column, true])
      }
      await context.close()
    },
  )

  it.each(['light', 'dark'] as const)(
    'has text that stands out from what is behind it, %s',
    async (colorScheme) => {
      const { view, context } = await inUse({ colorScheme })
      for (const [at] of tabs.entries()) {
        await view.keyboard.press('Escape')
        await view.locator('#theme').focus()
        await view.keyboard.press(String(at + 1))
        expect(await view.evaluate(faint)).toEqual([])
      }
      await context.close()
    },
  )

  it('leads the Tab key to every control, and shows where it is', async () => {
    const { view, context } = await inUse({})
    for (const [at] of tabs.entries()) {
      await view.locator('#theme').focus()
      await view.keyboard.press(String(at + 1))
      const names = await view.evaluate(controls)
      const reached: ReturnType<typeof focused>[] = []
      for (const _ of [...names, 'the window itself']) {
        await view.keyboard.press('Tab')
        reached.push(await view.evaluate(focused))
      }
      expect(names.length).toBeGreaterThan(10)
      expect(names.filter((name) => !reached.some((one) => one.name === name))).toEqual([])
      expect(reached.filter(({ name, isSeen }) => name !== '' && !isSeen)).toEqual([])
    }
    await context.close()
  })

  it('is moved through by arrows: views, rows of the table', async () => {
    const { view, context } = await opened(program, made.path)
    await view.locator('#tab-text').focus()
    await view.keyboard.press('ArrowRight')
    expect(await view.locator('#tab-table').getAttribute('aria-selected')).toBe('true')
    await view.locator('.grid').focus()
    await view.keyboard.press('ArrowDown')
    await view.keyboard.press('ArrowDown')
    expect(await view.locator('.line[aria-selected="true"]').getAttribute('aria-rowindex')).toBe('3')
    const id = await view.locator('.grid').getAttribute('aria-activedescendant')
    expect(await view.locator(`#${id}`).innerText()).toContain('5.4%')
    await context.close()
  })
})
