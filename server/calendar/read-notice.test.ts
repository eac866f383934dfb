import { describe, expect, test } from 'vitest'
import { readNotice } from './read-notice.ts'

/** A notice for an invented arrangement of 2031, in the form such notices have. */
const text = `国务院办公厅关于2031年
部分节假日安排的通知
国办发明电〔2030〕5号

有关单位：

一、元旦：2030年12月31日（周二）至2031年1月2日（周四）放假调休，共3天。2030年12月28日（周六）上班。
二、春节：1月22日（农历除夕、周三）至30日（农历初八、周四）放假调休，共9天。1月18日（周六）、2月1日（星期六）上班。鼓励各单位安排职工在1月21日休息。
三、清明节：4月5日放假，与周末连休。
四、劳动节：4月30日（周三）至5月4日（周日）放假调休，共5天。
五、中秋节、国庆节：10月1日至8日放假调休，共8天。9月28日、10月11日上班。

国务院办公厅
2030年11月6日
`

describe('the text of a notice', () => {
  const reading = readNotice(text)

  test('gives year, title, number and date', () => {
    expect(reading).toMatchObject({
      year: 2031,
      number: '国办发明电〔2030〕5号',
      title: '国务院办公厅关于2031年部分节假日安排的通知',
      publishedAt: '2030-11-06',
      problems: [],
    })
  })

  test('gives the stretches of days off, over months and years, single days too, but not what is only encouraged', () => {
    expect(reading.daysOff).toEqual([
      { from: '2030-12-31', to: '2031-01-02', name: '元旦' },
      { from: '2031-01-22', to: '2031-01-30', name: '春节' },
      { from: '2031-04-05', to: '2031-04-05', name: '清明节' },
      { from: '2031-04-30', to: '2031-05-04', name: '劳动节' },
      { from: '2031-10-01', to: '2031-10-08', name: '中秋节、国庆节' },
    ])
  })

  test('gives the days worked instead', () => {
    expect(reading.makeUpDays.map(({ date }) => date)).toEqual([
      '2030-12-28',
      '2031-01-18',
      '2031-02-01',
      '2031-09-28',
      '2031-10-11',
    ])
  })

  test('says what does not add up', () => {
    const { problems } = readNotice(text.replace('共9天', '共8天').replace('4月5日放假，与周末连休', '另行通知'))
    expect(problems).toEqual(['“春节”写明共 8 天，读出 9 天，请核对。', '“清明节”没有读出放假的日子，请填写。'])
  })

  test('that is something else is said to be', () => {
    expect(readNotice('各单位：请于周五前报送材料。')).toMatchObject({ year: null, daysOff: [], makeUpDays: [] })
    expect(readNotice('各单位：请于周五前报送材料。').problems).toHaveLength(3)
  })
})
