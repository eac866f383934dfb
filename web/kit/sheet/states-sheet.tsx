import { Button } from '../button.tsx'
import { Panel } from '../panel.tsx'
import { ProgressBar } from '../progress-bar.tsx'
import { Reasons } from '../reasons.tsx'
import { Skeleton } from '../skeleton.tsx'
import { EmptyState, ErrorState } from '../state.tsx'
import { Timeline } from '../timeline.tsx'
import styles from './sheet.module.css'

export function StatesSheet() {
  return (
    <>
      <Panel title="空">
        <EmptyState title="没有逾期的事项" acts={<Button size="small">看临期的 9 件</Button>}>
          最近一次逾期是 2026-09-22，已办结。
        </EmptyState>
      </Panel>
      <Panel title="出错">
        <div className={styles.stack}>
          <ErrorState
            title="没有保存：这件事刚被别人改过"
            acts={
              <>
                <Button size="small" tone="main">
                  看改了什么
                </Button>
                <Button size="small">放弃我的</Button>
              </>
            }
          >
            分办岗 09:38 改派给了别的单位。写的内容还在。
          </ErrorState>
          <ErrorState title="连不上服务器">草稿存在本机，恢复后可再提交。</ErrorState>
        </div>
      </Panel>
      <Panel title="等待">
        <Skeleton />
        <ProgressBar text="正在导入，已读 3100 行，共 5000 行" done={3100} total={5000}>
          可以离开本页，完成后有消息。
        </ProgressBar>
      </Panel>
      <Panel title="经过" pad={false}>
        <Timeline items={items} />
      </Panel>
      <Panel title="经过，给企业看的">
        <Timeline form="portal" items={items} />
      </Panel>
      <Panel title="理由">
        <Reasons
          reasons={[
            { for: true, text: '目录写明由它牵头' },
            { for: false, text: '在办 9 件，比平时多' },
          ]}
        />
      </Panel>
    </>
  )
}

const items = [
  { id: '3', time: '10-10 16:20', tag: '办结', who: '甲局', what: '路面已恢复，附验收照片' },
  { id: '2', time: '09-29 14:05', tag: '联系', who: '甲局', what: '到厂门口查看，定于 10-10 前完工' },
  { id: '1', time: '09-23 11:12', tag: '登记', who: '企业', what: '提交诉求' },
]
