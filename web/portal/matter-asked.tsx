import type { CasePage } from '../../server/cases/page-contract.ts'
import { fileSize } from '../app/format.ts'
import { useFileLinks } from '../cases/use-file-links.ts'
import { FactList } from '../kit/fact-list.tsx'
import { FileList } from '../kit/file-list.tsx'
import { Panel } from '../kit/panel.tsx'
import styles from './matter-asked.module.css'

/** What the enterprise said, as it was written down, and all papers of the matter. */
export function MatterAsked({ page }: { page: CasePage }) {
  const files = useFileLinks(page)
  return (
    <Panel title="当时说的" note={`${page.topic.name} · ${page.channel.name}`}>
      <div className={styles.asked}>
        <p>{page.body}</p>
        <FactList
          labelWidth={80}
          facts={[
            ['希望', page.wish],
            ['联系人', page.applicant],
            ['电话', page.phone],
            ['牵头', page.tasks.find(({ role }) => role === 'lead')?.unit.name],
            [
              '协办',
              page.tasks
                .filter(({ role }) => role === 'assistant')
                .map(({ unit }) => unit.shortName)
                .join('、'),
            ],
          ]}
        />
        {files.length > 0 && (
          <FileList
            files={files.map(({ id, name, href, who, size }) => ({
              id,
              name,
              href,
              note: `${who === '企业' ? '您' : who} · ${fileSize(size)}`,
            }))}
          />
        )}
      </div>
    </Panel>
  )
}
