import { convertMillimetersToTwip } from 'docx'

/** Sizes of GB/T 9704-2012. Lengths in twips (1/20 pt), fonts in half points. */
export const page = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    right: convertMillimetersToTwip(26),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    header: convertMillimetersToTwip(15),
    // The page number stands 7 mm below the text.
    footer: convertMillimetersToTwip(23),
  },
}

/** 22 lines a page at a fixed pitch of 28.95 pt. */
export const linePitch = 579

/** Width of the text: 28 characters a line. */
export const textWidth = page.size.width - page.margin.left - page.margin.right
const charactersALine = 28
export const characterWidth = textWidth / charactersALine

/**
 * How much closer than 16 pt characters stand so that 28 fit a line, in twips. Said on the text itself and not by a character
 * grid, which Word, WPS and LibreOffice measure in three different ways.
 */
export const characterSpacing = Math.floor(characterWidth - 16 * 20)

/** 三号, 二号, 四号, and the size of table text. */
export const fontSizes = { body: 32, title: 44, small: 28, table: 24 }

const latin = 'Times New Roman'
const face = (eastAsia: string) => ({ ascii: latin, hAnsi: latin, cs: latin, eastAsia })

/** The four faces of official papers. */
export const faces = {
  body: face('仿宋_GB2312'),
  title: face('方正小标宋简体'),
  first: face('黑体'),
  second: face('楷体_GB2312'),
  number: face('宋体'),
}

export const red = 'FF0000'
