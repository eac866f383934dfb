import { Panel } from '../kit/panel.tsx'
import styles from './promises.module.css'

/** What is promised and by when; the last word is always the enterprise's. */
export function Promises({ promises }: { promises: readonly string[] }) {
  return (
    <Panel>
      <ol className={styles.promises} aria-label="提交以后">
        {promises.map((text) => (
          <li key={text}>
            <Promise text={text} />
          </li>
        ))}
        <li>
          办没办好，<b>由您说了算</b>：您确认才销号
        </li>
      </ol>
    </Panel>
  )
}

/** The term stands out: everything up to 内. */
function Promise({ text }: { text: string }) {
  const [, before = '', term = text, rest = ''] = /^(分办后 )?(\d+ [^内]*内)(.*)$/.exec(text) ?? []
  return (
    <>
      {before}
      <b>{term}</b>
      {rest}
    </>
  )
}
