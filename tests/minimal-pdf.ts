/** A line of text: where it begins, in points, and its GBK bytes in hexadecimal digits. */
interface PdfLine {
  readonly x: number
  readonly y: number
  readonly gbk: string
}

/** A PDF of one page for each list of lines, whose font names the character map GBK-EUC-H and holds no glyphs. */
export function minimalPdf(pages: readonly (string | readonly PdfLine[])[]): Buffer {
  const contents = pages.map((lines) =>
    typeof lines === 'string' ? `BT /F1 12 Tf 60 700 Td ${lines} Tj ET` : lines.map(shown).join('\n'),
  )
  const kids = contents.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /DW 1000 /W [814 [500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500 500]] /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /SimSun /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 859 /Descent -140 /CapHeight 700 /StemV 80 >> >>',
    ...contents.flatMap((content, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${6 + 2 * at} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]
  const bodies = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`)
  const trailer = `trailer << /Root 1 0 R /Size ${objects.length + 1} >>\n%%EOF\n`
  return Buffer.from(`%PDF-1.4\n${bodies.join('')}${trailer}`, 'latin1')
}

function shown({ x, y, gbk }: PdfLine): string {
  return `BT /F1 12 Tf ${x} ${y} Td <${gbk}> Tj ET`
}
