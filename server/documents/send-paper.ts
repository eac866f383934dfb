import type { FastifyReply } from 'fastify'
import { contentDisposition } from './content-disposition.ts'
import { officialDocument } from './official/official-document.ts'
import type { OfficialDocument } from './official/paper.ts'

const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Answers with an official document as a docx file; `name` is without its ending. */
export const sendPaper = async (reply: FastifyReply, name: string, paper: OfficialDocument): Promise<FastifyReply> =>
  reply
    .type(docxType)
    .header('content-disposition', contentDisposition('attachment', `${name}.docx`))
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(await officialDocument(paper))
