import { ProblemState } from '../app/problem-state.tsx'
import { Button } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { Skeleton } from '../kit/skeleton.tsx'
import { EmptyState } from '../kit/state.tsx'
import { useKeys } from '../kit/use-keys.ts'
import { ConveneForm } from './convene-form.tsx'
import styles from './convene.module.css'
import { InvitationPreview } from './invitation-preview.tsx'
import { useMeetingAddresses } from './meeting-addresses.ts'
import { useConvene } from './use-convene.ts'

/** Calling a meeting in under two minutes: choose the kind, correct what it filled in, send. */
export function ConvenePage() {
  const form = useConvene()
  const { home } = useMeetingAddresses()
  const { data, error, refetch } = form.choices
  useKeys([{ key: 'Ctrl+Enter', label: '发出通知', run: form.submit }])
  return (
    <DeskPage>
      <PageHead
        title="召集会议"
        note={form.kept && '草稿已存'}
        crumbs={[{ label: '会议', to: home }, { label: '召集会议' }]}
        acts={
          <>
            {form.kept && <Button onClick={form.forget}>重新写</Button>}
            <Button tone="main" kbd="Ctrl+Enter" busy={form.busy} onClick={form.submit}>
              发出通知
            </Button>
          </>
        }
      />
      {error && <ProblemState error={error} title="没有读到会议类型" retry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={12} />}
      {data?.kinds.length === 0 && (
        <EmptyState title="这个岗位不召集会议">文件规定了每类会议由谁召集；要开会，找召集的单位。</EmptyState>
      )}
      {data && data.kinds.length > 0 && (
        <div className={styles.columns}>
          <div>
            {form.problem && <ProblemState error={form.problem} title="会议没有召集，写的都还在" />}
            <ConveneForm form={form} choices={data} />
            <div className={styles.foot}>
              <Button tone="main" size="large" wide busy={form.busy} onClick={form.submit}>
                发出通知
              </Button>
            </div>
          </div>
          <InvitationPreview form={form} choices={data} />
        </div>
      )}
    </DeskPage>
  )
}
