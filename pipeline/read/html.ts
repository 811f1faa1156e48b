import { sentence } from '../language/sentence.ts'
import { damageOf, doubtsOf } from './decode-doubts.ts'
import { ReadError } from './error.ts'
import { decodePage } from './html/charset.ts'
import { leaveOut } from './html/leave-out.ts'
import { mainPart } from './html/main-part.ts'
import { pageFacts } from './html/page-data.ts'
import { namesOfPage, titleAmong } from './html/page-title.ts'
import { parseHtml } from './html/parse.ts'
import { render } from './html/render.ts'
import { tellLeftOut } from './html/tell-left-out.ts'
import { firstBelow } from './html/tree.ts'
import type { Reader } from './rendered.ts'

/**
 * Reader of web pages: finds the part of the page that holds the report, and renders its headings, paragraphs, lists and
 * tables. What stands around it is left out, which is told. Throws {@link ReadError} for a page without text.
 */
export const readHtml = ((bytes, { encoding: said }) => {
  const { decoded, problems } = decodePage(bytes, said)
  const document = parseHtml(decoded.text)
  const facts = pageFacts(document)
  const names = namesOfPage(document, facts)
  const body = firstBelow(document, 'body')
  if (body === null) throw noText()
  const around = leaveOut(body, names)
  const { main, left } = mainPart(body, names)
  const rendered = render(main, titleAmong(names))
  if (rendered.root.children.length === 0) throw noText()
  const { text } = rendered
  return {
    ...rendered,
    encoding: decoded.encoding,
    beside: facts,
    problems: [
      ...problems,
      ...doubtsOf({ ...decoded, text }),
      ...damageOf({ ...decoded, text }),
      ...tellLeftOut([...around, ...left]),
    ],
  }
}) satisfies Reader

function noText(): ReadError {
  return new ReadError(
    'read/no-text',
    sentence`The page holds no text: it may be a frame, or be filled by a script.`,
    sentence`Open it in a browser, wait for the report to appear, and save the page or its text from there.`,
  )
}
