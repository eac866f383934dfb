/** Powers of posts as the administrator reads them. A power without a word is shown as it is. */
const powers: Record<string, string> = {
  'appeals.register': '登记诉求',
  'appeals.screen': '甄别投诉',
  'appeals.hand-out': '分办',
  'appeals.handle': '承办',
  'appeals.head': '单位审核',
  'appeals.supervise': '督办',
  'appeals.rule': '裁定异议和延期',
  'appeals.coordinate': '领导协调',
  'appeals.follow': '跟看协调事项',
  'enterprises.edit': '维护企业名录',
  'liaison.manage': '管理联系走访',
  'liaison.approve': '批准名单、审定企业分配',
  'enterprises.grade': '上报企业运行情况',
  'meetings.convene': '召集会议',
  imports: '批量导入',
  admin: '系统管理',
}

export function powerWords(ids: readonly string[]): string {
  return ids.map((id) => powers[id] ?? id).join('、')
}

const changes: Record<string, string> = {
  'person-created': '新建人员',
  'account-opened': '开企业账号',
  'person-changed': '改人员信息',
  'person-disabled': '停用账号',
  'person-enabled': '启用账号',
  'password-reset': '重设密码',
  'second-step-end': '关闭两步登录',
  appointed: '任命岗位',
  relieved: '免去岗位',
  'api-key-created': '新建接口密钥',
  'api-key-revoked': '停用接口密钥',
  'webhook-created': '新建推送地址',
  'webhook-changed': '改推送地址',
  'city-set-up': '开通城市',
}

export const changeChoices = Object.entries(changes).map(([value, label]) => ({ value, label }))

export function changeWord(what: string): string {
  return changes[what] ?? what
}
