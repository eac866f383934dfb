import { Panel } from '../panel.tsx'
import { ActsSheet } from './acts-sheet.tsx'
import { FieldsSheet } from './fields-sheet.tsx'
import { LightsSheet } from './lights-sheet.tsx'
import styles from './sheet.module.css'
import { StatesSheet } from './states-sheet.tsx'
import { TablesSheet } from './tables-sheet.tsx'

/** Every part in its states. Only in development. */
export function SheetPage() {
  return (
    <main id="main" className={styles.sheet}>
      <h1>部件与状态样页</h1>
      <div className={styles.columns}>
        <div>
          <LightsSheet />
        </div>
        <div>
          <StatesSheet />
        </div>
        <div>
          <FieldsSheet />
        </div>
      </div>
      <ActsSheet />
      <Panel title="台账" pad={false}>
        <TablesSheet />
      </Panel>
    </main>
  )
}
