import * as access from './access/contract.ts'
import * as secondStep from './access/second-step/contract.ts'
import * as appeals from './appeals/contract.ts'
import * as audit from './audit/contract.ts'
import * as calendar from './calendar/contract.ts'
import * as cases from './cases/contract.ts'
import * as casesPage from './cases/page-contract.ts'
import * as enterprises from './enterprises/contract.ts'
import * as files from './files/contract.ts'
import * as imports from './imports/contract.ts'
import * as appointments from './liaison/appointments/contract.ts'
import * as liaisonBulletins from './liaison/bulletins/contract.ts'
import * as cards from './liaison/cards/contract.ts'
import * as allocation from './liaison/allocation/contract.ts'
import * as liaison from './liaison/contract.ts'
import * as grades from './liaison/rosters/grade-contract.ts'
import * as rosters from './liaison/rosters/contract.ts'
import * as coverage from './liaison/coverage/contract.ts'
import * as firstContacts from './liaison/first-contacts/contract.ts'
import * as heard from './liaison/heard/contract.ts'
import * as parkUnits from './liaison/park-units/contract.ts'
import * as ownLiaison from './liaison/own/contract.ts'
import * as measures from './measures/contract.ts'
import * as meetings from './meetings/contract.ts'
import * as notices from './notices/contract.ts'
import * as obligations from './obligations/contract.ts'
import * as filings from './obligations/filings/contract.ts'
import * as apiKeys from './people/api-keys/contract.ts'
import * as changes from './people/changes/contract.ts'
import * as people from './people/contract.ts'
import * as enterpriseAccounts from './people/enterprise-accounts/contract.ts'
import * as setup from './people/setup/contract.ts'
import * as published from './public/contract.ts'
import * as webhooks from './webhooks/contract.ts'

/** Every contract of the product, for the names in the description of the API; a new one is one line here. */
export const contracts = {
  access,
  secondStep,
  appeals,
  audit,
  calendar,
  cases,
  casesPage,
  enterprises,
  files,
  filings,
  imports,
  allocation,
  liaison,
  rosters,
  grades,
  cards,
  liaisonBulletins,
  heard,
  parkUnits,
  coverage,
  firstContacts,
  appointments,
  ownLiaison,
  measures,
  meetings,
  notices,
  obligations,
  apiKeys,
  changes,
  people,
  enterpriseAccounts,
  setup,
  published,
  webhooks,
}
