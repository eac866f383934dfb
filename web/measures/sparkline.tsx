import type { Figure } from '../../server/measures/contract.ts'
import { sparkPoints, sparkSize } from './spark-points.ts'

/** The last six months as a line, the target dotted; read out as a list of values. */
export function Sparkline({ figure: { trend, target, unit } }: { figure: Figure }) {
  const {
    lines,
    last,
    target: level,
  } = sparkPoints(
    trend.map(({ value }) => value),
    target,
  )
  if (!last) return null
  const said = trend.map(({ month, value }) => `${Number(month.slice(5))} 月 ${value === null ? '没有' : value + unit}`)
  const goal = target === null ? '' : `；目标 ${target}${unit}`
  return (
    <svg
      role="img"
      aria-label={`近 6 个月：${said.join('、')}${goal}`}
      viewBox={`0 0 ${sparkSize.width} ${sparkSize.height}`}
      {...sparkSize}
    >
      {level !== null && (
        <line x1="0" x2={sparkSize.width} y1={level} y2={level} stroke="var(--control)" strokeDasharray="2 3" />
      )}
      {lines.map((points) => (
        <polyline key={points} points={points} fill="none" stroke="var(--accent)" strokeWidth="1.6" />
      ))}
      <circle cx={last[0]} cy={last[1]} r="2.6" fill="var(--accent)" />
    </svg>
  )
}
