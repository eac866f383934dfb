import type { CityDocument } from '../../server/measures/contract.ts'
import { dateOf } from '../app/format.ts'
import { FactList } from '../kit/fact-list.tsx'
import styles from './document-facts.module.css'

/** Who issued the document and when, and since when the system follows it as it does. */
export function DocumentFacts(props: { document: Omit<CityDocument, 'measures'> }) {
  const { issuer, number, year, version, publishedAt } = props.document
  return (
    <div className={styles.facts}>
      <FactList
        labelWidth={40}
        facts={[
          ['印发', issuer],
          ['文号', number],
          ['年份', `${year} 年`],
          ['版本', `第 ${version} 版，${dateOf(publishedAt)} 发布`],
        ]}
      />
    </div>
  )
}
