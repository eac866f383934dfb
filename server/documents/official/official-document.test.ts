import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive } from '../xlsx/archive.ts'
import { cellsOf, chineseOrdinal, documentDate, documentNumber } from './numerals.ts'
import { officialDocument } from './official-document.ts'
import type { OfficialDocument } from './paper.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paper-'))
})
afterAll(() => rm(folder, { recursive: true }))

const notice: OfficialDocument = {
  issuer: '云澜市人民政府督查室',
  title: '督查通知书',
  to: ['市工业和信息化局'],
  body: [{ paragraph: '请抓紧办理。' }],
  date: '2026-10-02',
}

/** The XML of a part of the document, and its paragraphs as `[face] text`. */
async function write(paper: OfficialDocument) {
  const path = join(folder, 'paper.docx')
  await writeFile(path, await officialDocument(paper))
  const archive = await openArchive(path)
  const part = async (name: string) => text(await archive.stream(name))
  const [xml, footer, even] = [
    await part('word/document.xml'),
    await part('word/footer1.xml'),
    await part('word/footer2.xml'),
  ]
  archive.close()
  const paragraphs = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => ({
    text: [...paragraph.matchAll(/<w:t[^>]*>([^<]*)|<w:tab\/>/g)].map(([, words]) => words ?? '\t').join(''),
    face: /w:eastAsia="([^"]+)"/.exec(paragraph)?.[1],
    size: Number(/<w:sz w:val="(\d+)"/.exec(paragraph)?.[1]),
    xml: paragraph,
  }))
  return {
    xml,
    footer,
    even,
    paragraphs,
    find: (words: string) => paragraphs.find((each) => each.text.includes(words))!,
  }
}

describe('an official document', () => {
  test('A4, margins 37/26/35/28 mm, 22 lines of 28 characters of 16 pt', async () => {
    const { xml, find } = await write(notice)
    expect(xml).toContain('<w:pgSz w:w="11905" w:h="16837"')
    expect(xml).toContain('w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"')
    const { xml: paragraph, face, size } = find('请抓紧办理')
    expect([face, size]).toEqual(['仿宋_GB2312', 32])
    expect(paragraph).toContain('w:line="579" w:lineRule="exact"')
    const spacing = Number(/<w:spacing w:val="(-?\d+)"/.exec(paragraph)?.[1])
    const width = 11905 - 1474 - 1587
    expect(Math.floor(width / (320 + spacing))).toBe(28)
    expect(Math.floor((16837 - 2097 - 1984) / 579)).toBe(22)
  })

  test('headings number themselves on four levels, each in its face', async () => {
    const { paragraphs } = await write({
      ...notice,
      body: [
        { heading: 1, text: '情况' },
        { heading: 2, text: '甲' },
        { heading: 2, text: '乙' },
        { heading: 3, text: '细目' },
        { heading: 4, text: '小目' },
        { heading: 1, text: '要求' },
        { heading: 2, text: '丙' },
      ],
    })
    expect(paragraphs.slice(3, 10).map(({ text, face }) => [text, face])).toEqual([
      ['一、情况', '黑体'],
      ['（一）甲', '楷体_GB2312'],
      ['（二）乙', '楷体_GB2312'],
      ['1.细目', '仿宋_GB2312'],
      ['（1）小目', '仿宋_GB2312'],
      ['二、要求', '黑体'],
      ['（一）丙', '楷体_GB2312'],
    ])
  })

  test('red heading, number, title of 22 pt, addressees, annexes, signature, copies: in their order', async () => {
    const { paragraphs, find } = await write({
      ...notice,
      redHeading: '云澜市人民政府督查室文件',
      number: documentNumber('云政督', 2026, 3),
      annexes: ['清单', '反馈表'],
      copies: ['市委办公室', '市企业服务办公室'],
    })
    expect(paragraphs.map(({ text }) => text).filter(Boolean)).toEqual([
      '云澜市人民政府督查室文件',
      '云政督〔2026〕3号',
      '督查通知书',
      '市工业和信息化局：',
      '请抓紧办理。',
      '附件：1. 清单',
      '2. 反馈表',
      '云澜市人民政府督查室',
      '2026年10月2日',
      '抄送：市委办公室，市企业服务办公室。',
      '云澜市人民政府督查室\t2026年10月2日印发',
    ])
    expect(find('督查通知书')).toMatchObject({ face: '方正小标宋简体', size: 44 })
    expect(find('督查室文件').xml).toContain('<w:color w:val="FF0000"/>')
    expect(find('云政督').xml).toContain('w:color="FF0000"')
  })

  test('the page number is — 1 —, right on odd pages and left on even ones', async () => {
    const { footer, even } = await write(notice)
    expect(footer.replace(/<w:instrText[^>]*>PAGE<\/w:instrText>/, '#').replace(/<[^>]+>/g, '')).toBe('— # —')
    expect([footer, even].map((xml) => /<w:jc w:val="(\w+)"/.exec(xml)?.[1])).toEqual(['right', 'left'])
  })

  test('a table repeats its head and breaks no row; text that looks like markup is text', async () => {
    const { xml, find } = await write({
      ...notice,
      body: [
        {
          table: {
            caption: '未办结',
            columns: [{ title: '事项', share: 3 }, { title: '逾期' }],
            rows: [['<b>&\u0007甲', '3']],
          },
        },
      ],
    })
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2)
    expect(find('甲').text).toBe('&lt;b&gt;&amp;甲')
  })

  test('a short signature moves in so that its date stays two characters from the edge', async () => {
    const right = async (sign: string) => {
      const { find } = await write({ ...notice, sign, date: '2026-10-12' })
      return [sign, '2026年10月12日']
        .map((words) => Number(/w:right="(\d+)"/.exec(find(words).xml)?.[1]) / (8844 / 28))
        .map(Math.round)
    }
    expect(await right('云澜市人民政府督查室')).toEqual([2, 3])
    expect(await right('市政府')).toEqual([8, 2])
  })
})

describe('how papers write numbers', () => {
  test.each([
    [1, '一'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [99, '九十九'],
  ])('%i is %s', (value, written) => {
    expect(chineseOrdinal(value)).toBe(written)
  })

  test('document number with 〔〕, date without leading zeros, half-width signs take half a cell', () => {
    expect(documentNumber('云企服', 2026, 12)).toBe('云企服〔2026〕12号')
    expect(documentDate('2026-01-05')).toBe('2026年1月5日')
    expect(cellsOf('2026年1月5日')).toBe(6)
  })
})
