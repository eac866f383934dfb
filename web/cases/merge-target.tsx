import type { CasePage } from '../../server/cases/page-contract.ts'
import { dateOf } from '../app/format.ts'
import { Field } from '../kit/field.tsx'
import { ChoiceList } from './fields/choice-list.tsx'

interface Props {
  pages: readonly CasePage[]
  value: unknown
  onChange: (id: string) => void
}

/** Which of the selected cases stays; the others go into it and end as merged. */
export function MergeTarget({ pages, value, onChange }: Props) {
  return (
    <Field label="留下哪一件" hint="其余的并入它，编号都还查得到" group>
      <ChoiceList
        choices={pages.map(({ id, number, title, enterprise, registeredAt }) => ({
          id,
          name: `${number} ${title}`,
          note: `${enterprise?.name ?? '没有关联企业'}，${dateOf(registeredAt)} 登记`,
        }))}
        value={typeof value === 'string' ? value : null}
        onChange={onChange}
      />
    </Field>
  )
}
