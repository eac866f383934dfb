import type { ReactNode } from 'react'
import type { CasePage } from '../../server/cases/page-contract.ts'
import { useCityInfo } from '../app/city.ts'
import { longDate, longTime } from '../app/format.ts'
import { useSession } from '../app/session.ts'
import { PrintHeader } from '../kit/print-header.tsx'
import styles from './case-sheet.module.css'

/** 办理单: the case as an official form, only on paper. */
export function CaseSheet({ page }: { page: CasePage }) {
  const city = useCityInfo()
  const { today } = useSession()
  const { clock } = page
  const due = clock?.timeLeft.dueDate
  return (
    <div className={`print-only ${styles.sheet}`}>
      <PrintHeader
        title={`${city.name}${page.kind.name.startsWith('企业') ? '' : '企业'}${page.kind.name}办理单`}
        left={page.number}
        right={`打印日期 ${today}`}
      />
      <table>
        <tbody>
          <Row name="事由">{page.title}</Row>
          <Row name="企业">
            {page.enterprise ? `${page.enterprise.name}（${page.enterprise.creditCode}）` : page.applicant}
          </Row>
          <Pair names={['来源', '类别']} values={[page.channel.name, page.topic.name]} />
          <Pair names={['登记', '环节']} values={[longTime(page.registeredAt), page.stage.name]} />
          <Row name="企业说什么">{page.body}</Row>
          {page.wish && <Row name="要什么结果">{page.wish}</Row>}
          <Row name="时限">
            {clock
              ? `${clock.name} ${clock.granted} ${clock.unit}，${due ? `${longDate(due)} ${clock.timeLeft.dueTime ?? ''} 到期，` : ''}${clock.timeLeft.text}`
              : page.stage.name}
          </Row>
          {page.tasks.map((task) => (
            <Row key={task.unit.id} name={task.role === 'lead' ? '牵头' : '协办'}>
              {[task.unit.name, task.what, task.now].filter(Boolean).join('；')}
            </Row>
          ))}
          {page.reply && <Row name="书面答复">{page.reply}</Row>}
          {page.feedback && <Row name="企业反馈">{feedbackText(page.feedback)}</Row>}
          <Row name="办理经过">
            {page.timeline.map((entry) => (
              <p key={entry.seq}>
                {`${longTime(entry.at)} ${entry.who} ${entry.name}`}
                {entry.parts.length > 0 && `：${entry.parts.map(({ text }) => text).join('；')}`}
              </p>
            ))}
          </Row>
        </tbody>
      </table>
    </div>
  )
}

function feedbackText({ contacted, solved, grade, words }: NonNullable<CasePage['feedback']>): string {
  const facts = [
    contacted ? '联系过' : '没有联系过',
    solved === 'yes' ? '解决了' : solved === 'partly' ? '解决一部分' : '没解决',
  ]
  return [...facts, grade, words].filter(Boolean).join('，')
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td colSpan={3}>{children}</td>
    </tr>
  )
}

function Pair({ names, values }: { names: readonly [string, string]; values: readonly [string, string] }) {
  return (
    <tr>
      <th scope="row">{names[0]}</th>
      <td>{values[0]}</td>
      <th scope="row">{names[1]}</th>
      <td>{values[1]}</td>
    </tr>
  )
}
