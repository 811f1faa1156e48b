/** What elements are to their text, by HTML's own names. */

/** Elements that begin and end a line. All others stand within one. */
export const blockNames: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)

/** Elements whose content is never text of the page. */
export const silentNames: ReadonlySet<string> = new Set(
  (
    'area audio base button canvas embed frame frameset head iframe img input link map meta noembed noframes noscript object option ' +
    'param rp rt script select style svg template textarea title video'
  ).split(' '),
)

/** Elements and roles that say by themselves that they are not the report. */
export const asideNames: ReadonlySet<string> = new Set(['nav', 'footer', 'aside', 'dialog'])
export const asideRoles: ReadonlySet<string> = new Set([
  'navigation',
  'contentinfo',
  'banner',
  'search',
  'complementary',
])

/** `h3` → 3; null for what is no heading. */
export function headingDepth(name: string): number | null {
  return /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : null
}
