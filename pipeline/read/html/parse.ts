import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { sentence } from '../../language/sentence.ts'
import { ReadError } from '../error.ts'
import type { HtmlParent } from './tree.ts'

/** A report's page has some thousands of elements, a few dozen deep. What is more is no report, or one in a far larger page. */
const mostCharacters = 32 << 20
const mostNodes = 2_000_000
const mostDepth = 2_000

/**
 * A page as browsers understand it, broken markup included.
 * Throws {@link ReadError} for one that is long or nested beyond all measure.
 */
export function parseHtml(text: string): HtmlParent {
  if (text.length > mostCharacters) throw tooLarge(`${text.length} characters`)
  return parse(text, { treeAdapter: boundedAdapter() })
}

/** The tree that parse5 makes, with an end to what a page can make it build. */
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0
  let open = 0
  const counted = <Node>(node: Node): Node => {
    if (++nodes > mostNodes) throw tooLarge(`more than ${mostNodes} elements`)
    return node
  }
  return {
    ...defaultTreeAdapter,
    createElement: (...given) => counted(defaultTreeAdapter.createElement(...given)),
    onItemPush: () => {
      if (++open > mostDepth) throw tooDeep()
    },
    onItemPop: () => {
      open--
    },
  }
}

function tooLarge(found: string): ReadError {
  return new ReadError(
    'read/too-large',
    sentence`The page has ${found}, far more than a report.`,
    sentence`Save the report’s own part of the page as .html, or its text as .txt.`,
  )
}

function tooDeep(): ReadError {
  return new ReadError(
    'read/too-deep',
    sentence`The page has elements within elements to a depth of more than ${mostDepth}, so its markup is broken.`,
    sentence`Open it in a browser and save its text as .txt, or save the page anew from there.`,
  )
}
