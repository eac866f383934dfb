import type { CityDocument } from '../../server/measures/contract.ts'
import { useSession } from '../app/session.ts'
import styles from './document-sign.module.css'

/** On paper the report is signed by whoever prints it, with the day in full. */
export function DocumentSign({ document: { at } }: { document: CityDocument }) {
  const { post } = useSession()
  const day = new Date(at + 8 * 3_600_000)
  return (
    <div className={`print-only ${styles.sign}`}>
      <p>{post?.organisation.name}</p>
      <p>{`${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`}</p>
    </div>
  )
}
