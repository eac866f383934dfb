import { Input, Select } from 'antd'
import { useState } from 'react'
import type { NewParkUnit, ParkUnit, ParkUnits } from '../../../server/liaison/park-units/contract.ts'
import { api } from '../../app/api.ts'
import { ProblemState } from '../../app/problem-state.tsx'
import { useSend } from '../../app/query.ts'
import { Dialog } from '../../kit/dialog.tsx'
import { Field } from '../../kit/field.tsx'
import { useToast } from '../../kit/use-toast.ts'
import styles from '../liaison.module.css'

interface Props {
  row: ParkUnit
  parks: ParkUnits['parks']
  onClose: () => void
}

/** Which park a department links, and whom it sends there. */
export function ParkUnitDialog({ row: { unit, park, officer, phone, version }, parks, onClose }: Props) {
  const [draft, setDraft] = useState({ park: park?.id ?? '', officer, phone })
  const toast = useToast()
  const send = useSend((base, input: NewParkUnit) => api.put(`${base}/liaison/park-units/${unit.id}`, input))
  const save = () =>
    send.mutate(
      { ...draft, version },
      {
        onSuccess: () => {
          toast.done(`${unit.name}的联系园区已存`)
          onClose()
        },
      },
    )
  return (
    <Dialog
      open
      title={`${unit.name}联系园区`}
      onClose={onClose}
      act="保存"
      onAct={save}
      busy={send.isPending}
      reason={!draft.park ? '先选园区' : draft.officer.trim().length < 2 ? '写联络员岗位' : undefined}
      note="原来的留着"
    >
      {send.error && <ProblemState error={send.error} title="没有存下" />}
      <div className={styles.form}>
        <Field label="园区">
          <Select
            style={{ width: '100%' }}
            showSearch={{ optionFilterProp: 'label' }}
            value={draft.park || null}
            options={parks.map(({ id, name, units }) => ({
              value: id,
              label: units.length > 0 ? `${name}，已有 ${units.length} 个部门` : name,
            }))}
            onChange={(chosen: string) => setDraft({ ...draft, park: chosen })}
          />
        </Field>
        <Field label="联络员" hint="写岗位，不写姓名">
          <Input
            maxLength={60}
            value={draft.officer}
            onChange={(event) => setDraft({ ...draft, officer: event.target.value })}
          />
        </Field>
        <Field label="联系电话" optional>
          <Input
            maxLength={30}
            value={draft.phone}
            onChange={(event) => setDraft({ ...draft, phone: event.target.value })}
          />
        </Field>
      </div>
    </Dialog>
  )
}
