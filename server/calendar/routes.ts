import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import type { App } from '../platform/app.ts'
import {
  CityCalendar,
  CityParams,
  CityYearParams,
  DueDateQuery,
  DueDateView,
  NoticeReading,
  NoticeText,
  YearImport,
  YearImportResult,
  YearParams,
  YearSummary,
  YearView,
} from './contract.ts'
import { importYear } from './import-year.ts'
import { readCityCalendar } from './read-city-calendar.ts'
import { readDueDate } from './read-due-date.ts'
import { readNotice } from './read-notice.ts'
import { readYear, readYears } from './read-years.ts'

const tags = ['日历']

/** The nation's working days: asked by anybody, published by an administrator. */
export const calendarRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      '/api/calendar/due-date',
      {
        config: { access: 'public' },
        schema: {
          summary: '算一算哪天到期，逐日说明',
          tags,
          querystring: DueDateQuery,
          response: { 200: DueDateView },
        },
      },
      ({ query }) => readDueDate(app, query),
    )

    http.get(
      '/api/calendar/years',
      {
        config: { access: 'public' },
        schema: { summary: '有放假安排的年份', tags, response: { 200: Type.Array(YearSummary) } },
      },
      () => readYears(app),
    )

    http.get(
      '/api/calendar/years/:year',
      {
        config: { access: 'public' },
        schema: { summary: '一年的放假和调休', tags, params: YearParams, response: { 200: YearView } },
      },
      ({ params }) => readYear(app, params.year),
    )

    http.get(
      '/api/cities/:city/calendar',
      {
        config: { access: 'public' },
        schema: { summary: '本市的工作时间和各项时限', tags, params: CityParams, response: { 200: CityCalendar } },
      },
      ({ params }) => readCityCalendar(app, params.city),
    )

    http.post(
      '/api/cities/:city/admin/calendar/notice',
      {
        config: { access: { power: 'admin' } },
        schema: {
          summary: '从通知全文读出放假和调休，供核对',
          tags,
          params: CityParams,
          body: NoticeText,
          response: { 200: NoticeReading },
        },
      },
      async ({ body }) => readNotice(body.text),
    )

    http.post(
      '/api/cities/:city/admin/calendar/years/:year',
      {
        config: { access: { power: 'admin' } },
        schema: {
          summary: '预览或公布一年的放假安排',
          tags,
          params: CityYearParams,
          body: YearImport,
          response: { 200: YearImportResult },
        },
      },
      ({ viewer, params, body }) => importYear(app, viewer, params.year, body),
    )
  }
