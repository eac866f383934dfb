import { BudgetBar, Rungs } from '../budget-bar.tsx'
import { DueDate } from '../due-date.tsx'
import { FactList } from '../fact-list.tsx'
import { FigureCard } from '../figure-card.tsx'
import { Kbd } from '../kbd.tsx'
import { Light } from '../light.tsx'
import type { LightName } from '../mark.tsx'
import { Panel } from '../panel.tsx'
import { Tag } from '../tag.tsx'
import { TimeLeft } from '../time-left.tsx'
import { UnitChip } from '../unit-chip.tsx'
import styles from './sheet.module.css'

const lights: [LightName, string, string][] = [
  ['late', '逾期 2 个工作日', '方块：过了到期时刻'],
  ['near', '今日 17:30 到期', '三角：余三个工作日以内'],
  ['ok', '还剩 7 个工作日', '圆：字用墨色，只有图形上色'],
  ['hold', '暂停，剩 4 个工作日', '双竖：总有原因'],
  ['done', '按期，用 5 个工作日', '对勾：做完了'],
  ['wait', '未到期', '空圈：还没开始'],
  ['stuck', '卡住', '菱形：规则到顶，不算违反'],
]

export function LightsSheet() {
  return (
    <>
      <Panel title="灯、剩余时间、到期">
        {lights.map(([light, text, note]) => (
          <div key={light} className={styles.line}>
            <TimeLeft light={light} text={text} />
            {note}
          </div>
        ))}
        <div className={styles.line}>
          <DueDate date="2027-01-05" provisional />
          虚线：跨入未公布的年份
        </div>
      </Panel>
      <Panel title="标签、单位、按键">
        <div className={styles.flow}>
          <Tag>办理中</Tag>
          <Tag tone="todo">待签收</Tag>
          <Tag tone="near">手改 1</Tag>
          <Tag tone="ok">把握大</Tag>
          <Tag tone="line">未开启</Tag>
          <UnitChip part="lead" name="甲局" />
          <UnitChip part="assistant" name="乙公司" />
          <Kbd>f</Kbd>
          <Kbd>Enter</Kbd>
        </div>
      </Panel>
      <Panel title="时限用到哪">
        <BudgetBar used={5} granted={7} text="时限 7 个工作日，已用 5 个" note="暂停 1 次" />
        <Rungs
          rungs={[
            { id: 'half', name: '过半', state: 'sent', tells: '提醒承办岗', when: '10-10 已发' },
            { id: 'near', name: '余 1 日', state: 'next', tells: '报负责岗', when: '10-13 发出' },
            { id: 'due', name: '到期', state: 'later', tells: '报督查岗', when: '10-14' },
          ]}
        />
      </Panel>
      <Panel title="一个数">
        <FigureCard value="94.2" unit="%" counts="按期办结" light="near" lightText="略落后">
          三季度 312 件，按期 294 件。
        </FigureCard>
        <FigureCard value={null} counts="满意率" />
        <FactList
          form="inline"
          facts={[
            ['目标', '95%'],
            ['规则', '第 4 版'],
          ]}
        />
        <Light name="late" large>
          逾期 1 个工作日
        </Light>
      </Panel>
    </>
  )
}
