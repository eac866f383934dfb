import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Log } from './log.ts'
import { invalidFields, notFound, Refusal } from './refusal.ts'
import { describeProblems } from './validation.ts'

const titles: Record<number, string> = {
  400: '请求有误',
  401: '需要登录',
  403: '不能办理',
  404: '没有找到',
  409: '没有保存',
  413: '内容太大',
  415: '格式不收',
  422: '填写有误',
  429: '太频繁',
  500: '系统出错',
  503: '暂时不可用',
}

/** What Fastify and its plugins decline by themselves, in our words. */
const known: Record<string, [status: number, code: string, detail: string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'too-large', '提交的内容超过 1 MB，请缩短后再提交；大的材料请作为附件上传。'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'wrong-media-type', '提交的内容应为 JSON，附件应为表单上传。'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'invalid-json', '提交的内容不是完整的 JSON，请检查后再提交。'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'invalid-json', '没有收到内容，请填写后再提交。'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'incomplete', '内容没有传完，请再提交一次。'],
  FST_REQ_FILE_TOO_LARGE: [413, 'file-too-large', '附件超过大小上限，请压缩或分开后再上传。'],
  FST_FILES_LIMIT: [413, 'too-many-files', '一次上传的附件太多，请分几次上传。'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, 'wrong-media-type', '附件应以表单上传（multipart/form-data）。'],
  FST_ERR_BAD_URL: [400, 'bad-address', '地址写得不对，请检查后再打开。'],
  ECONNREFUSED: [503, 'database-away', '数据库暂时连不上，没有改动任何内容。请过一会儿再试。'],
  '57P01': [503, 'database-away', '数据库正在重启，没有改动任何内容。请过一会儿再试。'],
  '57P03': [503, 'database-away', '数据库正在启动，没有改动任何内容。请过一会儿再试。'],
}

/** Every failure leaves as RFC 9457 problem details: a stable code, a Chinese sentence, the fields concerned. */
export function answerWithProblems(http: FastifyInstance, log: Log): void {
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = asRefusal(error, request)
    if (refusal) return sendProblem(reply, refusal)
    log.error('request-failed', { request: request.id, route: request.routeOptions.url, error })
    const detail = `系统出了差错，没有完成这一步。请把编号 ${request.id} 告诉管理岗。`
    return sendProblem(reply, new Refusal(500, 'internal', detail))
  })
}

/** Sends a refusal as `application/problem+json`. */
export function sendProblem(reply: FastifyReply, { status, code, detail, errors }: Refusal): FastifyReply {
  const body = { type: `urn:zhuqitong:problem:${code}`, title: titles[status] ?? '没有完成', status, code, detail }
  return reply
    .code(status)
    .type('application/problem+json; charset=utf-8')
    .serializer(JSON.stringify)
    .send(errors.length ? { ...body, errors } : body)
}

function asRefusal(error: FastifyError, request: FastifyRequest): Refusal | null {
  if (error instanceof Refusal) return error
  if (error.validation) return fromValidation(error, request)
  const ours = known[error.code]
  if (ours) return new Refusal(...ours)
  return error.statusCode && error.statusCode < 500
    ? new Refusal(error.statusCode, 'bad-request', '请求有误，没有办理。')
    : null
}

function fromValidation(error: FastifyError, request: FastifyRequest): Refusal {
  const part = error.validationContext ?? 'body'
  // An address with an id of the wrong shape is the address of nothing.
  if (part === 'params') return notFound()
  const schema = request.routeOptions.schema?.[part as 'body' | 'querystring' | 'headers']
  return invalidFields(describeProblems(error.validation ?? [], schema))
}
