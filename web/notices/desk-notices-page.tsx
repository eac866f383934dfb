import { LinkButton } from '../kit/button.tsx'
import { DeskPage } from '../kit/desk-page.tsx'
import { PageHead } from '../kit/page-head.tsx'
import styles from './desk-notices-page.module.css'
import { useNoticeAddresses } from './notice-addresses.ts'
import { NoticeRows } from './notice-rows.tsx'
import { NoticeSettings } from './notice-settings.tsx'

/** Notices at the desk and in administration. */
export function DeskNoticesPage() {
  const { settings } = useNoticeAddresses()
  return (
    <DeskPage>
      <PageHead title="消息" acts={<LinkButton to={settings}>消息设置</LinkButton>} />
      <div className={styles.column}>
        <NoticeRows />
      </div>
    </DeskPage>
  )
}

/** What reaches me, at the desk and in administration. */
export function DeskNoticeSettingsPage() {
  const { notices } = useNoticeAddresses()
  return (
    <DeskPage>
      <PageHead title="消息设置" crumbs={[{ label: '消息', to: notices }, { label: '设置' }]} />
      <div className={styles.column}>
        <NoticeSettings />
      </div>
    </DeskPage>
  )
}
