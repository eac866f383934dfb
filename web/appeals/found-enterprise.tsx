import type { EnterpriseProposal, LookupMatch } from '../../server/enterprises/contract.ts'
import { Kbd } from '../kit/kbd.tsx'
import styles from './enterprise-finder.module.css'

interface Props {
  id: string
  enterprise: EnterpriseProposal
  place: number
  selected: boolean
  onChoose: () => void
}

/** One proposal: why it was found is marked in its name, code or other name. */
export function FoundEnterprise({ id, enterprise, place, selected, onChoose }: Props) {
  const { match, name, creditCode, districtName, keyEnterprise, openCases } = enterprise
  const inName = match.text === name
  return (
    // The list is worked by keys in the field above; pressing with the pointer must not take the focus away from it.
    <li
      id={id}
      role="option"
      aria-selected={selected}
      className={styles.option}
      onPointerDown={(event) => {
        event.preventDefault()
        onChoose()
      }}
    >
      <Kbd>{String(place)}</Kbd>
      <span>{inName ? <Marked match={match} /> : name}</span>
      <span className={styles.right}>{districtName}</span>
      <small>{match.field === 'credit-code' ? <Marked match={match} /> : creditCode}</small>
      <span className={styles.right}>
        {!inName && match.field !== 'credit-code' && <>曾用名或简称 {match.text}，</>}
        {keyEnterprise && '重点企业，'}
        {`在办 ${openCases} 件`}
      </span>
    </li>
  )
}

function Marked({ match: { text, start, length } }: { match: LookupMatch }) {
  return (
    <>
      {text.slice(0, start)}
      <mark>{text.slice(start, start + length)}</mark>
      {text.slice(start + length)}
    </>
  )
}
