import { expect, test } from 'vitest'
import { ganzhou } from '../../cities/ganzhou/pack.ts'
import { file } from './harness/fill-in.ts'
import type { Values } from './harness/fill-in.ts'
import { startJourney } from './harness/journey.ts'
import { fileOnline, saysSolved, signAndContact, takeIn } from './harness/loop.ts'

const j = await startJourney([ganzhou], '2026-10-12 09:00')
const reply: Values = { 给企业的书面答复: '已按职责办理，结果和依据见附件，不服可以向督查考核组反映。' }

const channels = ['企业服务热线', '传真', '邮箱'] as const

test('[GZ-10] hotline, fax, mailbox and web express all feed one ledger', async () => {
  const clerk = await j.as('clerk')
  for (const channel of channels) {
    await takeIn(clerk, { enterprise: '盛泰', channel, body: `物流费用偏高，请帮助降低成本（${channel}）。` })
  }
  await fileOnline(await j.as('enterprise-other', 'phone'), { body: '用电成本偏高，能不能执行直购电价格。' })

  const dispatcher = await j.as('dispatcher')
  await dispatcher.open('/desk/ledger')
  for (const number of ['诉2026-0001', '诉2026-0002', '诉2026-0003', '诉2026-0004']) await dispatcher.sees(number)
  await dispatcher.sees(...channels, '“直通车”平台')
  await dispatcher.shot('ganzhou-ledger')
})

test('[GZ-11] sorted by level before it is handed out, listed, and closed item by item', async () => {
  const dispatcher = await j.as('dispatcher')
  await dispatcher.openMatter('诉2026-0004')
  await dispatcher.act('受理', {})
  await dispatcher.begin('分办', { 牵头单位: '市发改委', 难易: '一般', 协调层级: '破解难题专项小组' })
  expect(await dispatcher.declined('分办')).toContain('归哪一级主管')
  await dispatcher.send('分办', { 归哪一级主管: '市直部门' })
  const handler = await j.as('reform-handler')
  await signAndContact(handler, '诉2026-0004')
  await handler.act('办结', {
    办理结果: '现行政策能解决',
    用了哪条政策: '电力直接交易办法第五条',
    怎样引导和帮助企业办理: '上门讲解并代为申报',
    企业享受政策的凭证: file('交易合同.txt'),
    ...reply,
  })
  await dispatcher.open('/desk/ledger?mode=all')
  await dispatcher.sees('待企业反馈')
  await saysSolved(await j.as('enterprise-other', 'phone'), '诉2026-0004')
  await dispatcher.open('/desk/ledger?mode=all')
  await dispatcher.sees('已销号')
})

const outcomes: { outcome: string; evidence: Values; missing: string }[] = [
  {
    outcome: '现行政策能解决',
    missing: '企业享受政策的凭证',
    evidence: {
      用了哪条政策: '降成本六十条第八条',
      怎样引导和帮助企业办理: '上门讲解并代为申报',
      企业享受政策的凭证: file('凭证.txt'),
    },
  },
  {
    outcome: '属国家、省级层面',
    missing: '报告副本',
    evidence: {
      报告文号: '市发改〔2026〕41 号',
      上报日期和受文机关: '2026-10-12，省发改委',
      告知企业的时间和方式: '2026-10-12 电话告知',
      报告副本: file('报告.txt'),
    },
  },
  {
    outcome: '属市直部门职责',
    missing: '政策文本或草案',
    evidence: {
      修订或新出台的政策名称: '物流补贴办法',
      '文号（在拟的写进度和承诺时间）': '在拟，十一月底前印发',
      政策文本或草案: file('草案.txt'),
    },
  },
  {
    outcome: '属县（市、区）职责',
    missing: '协调会纪要或书面答复',
    evidence: {
      '负责的县（市、区）或开发区': '章贡区',
      协调结果: '区里同意减免停车费',
      协调会纪要或书面答复: file('纪要.txt'),
    },
  },
  {
    outcome: '不能解决',
    missing: '向企业说明的时间、方式和对象',
    evidence: {
      不能解决的原因: '价格由市场形成，政府不定价',
      法律法规或政策依据: '价格法第六条',
      '向企业说明的时间、方式和对象': '2026-10-12 上门，负责人',
    },
  },
]

test.each(outcomes)('[GZ-12] $outcome: refused without $missing, accepted with it', async (each) => {
  const { outcome, evidence, missing } = each
  const number = await inHandling(`原料运费上涨，请帮忙想办法（${outcome}）。`)
  const handler = await j.as('reform-handler')
  await handler.openMatter(number)
  const { [missing]: last, ...others } = evidence
  await handler.begin('办结', { 办理结果: outcome, ...others, ...reply })
  expect(await handler.declined('办结')).toContain(missing)
  await handler.send('办结', { [missing]: last ?? '' })
  await handler.openMatter(number)
  await handler.sees('待企业反馈', outcome)
})

/** A matter that its unit has begun to handle; how it gets there is told above. */
async function inHandling(body: string): Promise<string> {
  const steps = [
    ['dispatcher', 'accept', {}],
    ['dispatcher', 'hand-out', { lead: 'reform', difficulty: 'ordinary', tier: 'group', level: 'city' }],
    ['reform-handler', 'sign', {}],
    ['reform-handler', 'contact', { text: '上门核实了情况' }],
  ] as const
  const opened = await (await j.agent('enterprise-other')).post('/appeals', { body })
  const { id, number } = opened.json<{ id: string; number: string }>()
  for (const [login, action, data] of steps) {
    const agent = await j.agent(login)
    const { version } = (await agent.get(`/cases/${id}`)).json<{ version: number }>()
    const acted = await agent.post(`/cases/${id}/actions`, { action, data, version })
    expect(acted.statusCode, acted.body).toBe(200)
  }
  return number
}
