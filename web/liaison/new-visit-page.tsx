import { ProblemState } from '../app/problem-state.tsx'
import { Button } from '../kit/button.tsx'
import { PhonePage } from '../kit/phone.tsx'
import { useNewVisit } from './use-new-visit.ts'
import { VisitForm } from './visit-form.tsx'

/** A visit recorded on the way back, in under a minute. */
export function NewVisitPage() {
  const form = useNewVisit('cockpit')
  return (
    <PhonePage
      title="走访记录"
      back={form.addresses.home}
      aside={form.kept && '草稿已存'}
      foot={
        <>
          <Button tone="main" size="large" wide busy={form.busy} disabled={Boolean(form.missing)} onClick={form.submit}>
            提交记录
          </Button>
          <span>{form.missing ?? '提交后计入走访，问题各自进入诉求台账'}</span>
        </>
      }
    >
      {form.problem && <ProblemState error={form.problem} title="没有记下，您写的还在" />}
      <VisitForm draft={form.value} today={form.today} onChange={form.set} />
    </PhonePage>
  )
}
