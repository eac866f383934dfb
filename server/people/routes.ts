import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@fastify/type-provider-typebox'
import type { App } from '../platform/app.ts'
import { appoint } from './appoint.ts'
import { changePerson } from './change-person.ts'
import {
  Appoint,
  ChangePerson,
  CityParams,
  CreatedPerson,
  CreatePerson,
  OrganisationRow,
  PersonPage,
  PersonParams,
  PersonQuery,
  PersonView,
  PostQuery,
  PostRow,
  Relieve,
} from './contract.ts'
import { createPerson } from './create-person.ts'
import { endSecondStepOf } from './end-second-step.ts'
import { listOrganisations } from './list-organisations.ts'
import { listPeople } from './list-people.ts'
import { listPosts } from './list-posts.ts'
import { readPerson } from './read-person.ts'
import { relieve } from './relieve.ts'
import { resetPassword } from './reset-password.ts'

const config = { access: { power: 'admin' } } as const
const tags = ['管理：单位、岗位、人员']
const admin = '/api/cities/:city/admin'
const person = `${admin}/people/:person`

/** Units, posts and people, as the administrator sees and changes them. */
export const peopleRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      `${admin}/organisations`,
      {
        config,
        schema: { summary: '单位清单', tags, params: CityParams, response: { 200: Type.Array(OrganisationRow) } },
      },
      ({ viewer }) => listOrganisations(app, viewer),
    )

    http.get(
      `${admin}/posts`,
      {
        config,
        schema: {
          summary: '岗位清单和现任人员',
          tags,
          params: CityParams,
          querystring: PostQuery,
          response: { 200: Type.Array(PostRow) },
        },
      },
      ({ viewer, query }) => listPosts(app, viewer, query),
    )

    http.get(
      `${admin}/people`,
      {
        config,
        schema: {
          summary: '查找人员',
          tags,
          params: CityParams,
          querystring: PersonQuery,
          response: { 200: PersonPage },
        },
      },
      ({ viewer, query }) => listPeople(app, viewer, query),
    )

    http.post(
      `${admin}/people`,
      {
        config,
        schema: {
          summary: '新建人员；临时密码只在这一次回答里出现',
          tags,
          params: CityParams,
          body: CreatePerson,
          response: { 201: CreatedPerson },
        },
      },
      async ({ viewer, body }, reply) => reply.code(201).send(await createPerson(app, viewer, body)),
    )

    http.get(
      person,
      { config, schema: { summary: '一个人员', tags, params: PersonParams, response: { 200: PersonView } } },
      ({ viewer, params }) => readPerson(app, viewer, params.person),
    )

    http.patch(
      person,
      {
        config,
        schema: {
          summary: '更改人员信息，停用或启用账号',
          tags,
          params: PersonParams,
          body: ChangePerson,
          response: { 200: PersonView },
        },
      },
      async ({ viewer, params, body }) => {
        await changePerson(app, viewer, params.person, body)
        return readPerson(app, viewer, params.person)
      },
    )

    http.post(
      `${person}/password`,
      {
        config,
        schema: {
          summary: '重设密码；临时密码只在这一次回答里出现',
          tags,
          params: PersonParams,
          response: { 200: CreatedPerson },
        },
      },
      ({ viewer, params }) => resetPassword(app, viewer, params.person),
    )

    http.post(
      `${person}/second-step/end`,
      {
        config,
        schema: { summary: '手机丢失，关闭两步登录', tags, params: PersonParams, response: { 200: PersonView } },
      },
      async ({ viewer, params }) => {
        await endSecondStepOf(app, viewer, params.person)
        return readPerson(app, viewer, params.person)
      },
    )

    http.post(
      `${person}/holdings`,
      {
        config,
        schema: { summary: '任命岗位', tags, params: PersonParams, body: Appoint, response: { 200: PersonView } },
      },
      async ({ viewer, params, body }) => {
        await appoint(app, viewer, params.person, body)
        return readPerson(app, viewer, params.person)
      },
    )

    http.patch(
      `${person}/holdings`,
      {
        config,
        schema: { summary: '免去岗位', tags, params: PersonParams, body: Relieve, response: { 200: PersonView } },
      },
      async ({ viewer, params, body }) => {
        await relieve(app, viewer, params.person, body)
        return readPerson(app, viewer, params.person)
      },
    )
  }
