import type { Pair } from '../../../engine/allocation/result-types.ts'

/** Why an enterprise is a leader's, in one line: 分管工业；上年已联系. */
export const reasonWords = ({ reasons }: Pick<Pair, 'reasons'>): string =>
  reasons.length > 0 ? reasons.map(({ sentence }) => sentence).join('；') : '户数均衡'
