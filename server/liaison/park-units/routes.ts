import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CityParams } from '../../access/contract.ts'
import { liaisonPowers } from '../../obligations/policy.ts'
import type { App } from '../../platform/app.ts'
import * as contract from './contract.ts'
import { readParkUnits } from './read-park-units.ts'
import { writeParkUnit } from './write-park-unit.ts'

const base = '/api/cities/:city/liaison/park-units'
const tags = ['联系走访']
const config = { access: { power: liaisonPowers } }
const writers = { access: { power: ['liaison.manage', 'appeals.head'] } }

/** Departments that link a park each and send an officer there. */
export const parkUnitRoutes =
  (app: App): FastifyPluginAsyncTypebox =>
  async (http) => {
    http.get(
      base,
      {
        config,
        schema: {
          summary: '部门联系的园区和联络员',
          tags,
          params: CityParams,
          response: { 200: contract.ParkUnits },
        },
      },
      ({ viewer }) => app.database.transaction(viewer, (tx) => readParkUnits(app, tx)),
    )

    http.put(
      `${base}/:unit`,
      {
        config: writers,
        schema: {
          summary: '定一个部门联系的园区和联络员，原来的留着',
          tags,
          params: contract.ParkUnitParams,
          body: contract.NewParkUnit,
          response: { 200: contract.ParkUnits },
        },
      },
      ({ viewer, params, body }) => app.database.transaction(viewer, (tx) => writeParkUnit(app, tx, params.unit, body)),
    )
  }
