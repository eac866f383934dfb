import { ProblemState } from '../app/problem-state.tsx'
import { Button, LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import { useNewVisit } from './use-new-visit.ts'
import { VisitForm } from './visit-form.tsx'

/** The same record at the desk: for a head of a unit, or for a leader by the office. */
export function DeskNewVisitPage() {
  const form = useNewVisit('desk')
  const back = form.post ? form.addresses.leader(form.post) : form.addresses.home
  return (
    <DeskPage>
      <PageHead
        title="记走访"
        note={form.kept && '草稿已存'}
        crumbs={[{ label: '联系走访', to: form.addresses.home }, { label: '记走访' }]}
        acts={
          <>
            <LinkButton to={back}>不记了</LinkButton>
            <Button tone="main" busy={form.busy} reason={form.missing} onClick={form.submit}>
              提交记录
            </Button>
          </>
        }
      />
      {form.problem && <ProblemState error={form.problem} title="没有记下，写的内容还在" />}
      <VisitForm draft={form.value} today={form.today} onChange={form.set} />
    </DeskPage>
  )
}
