import { countyLeaders } from '../../engine/city/index.ts'
import type { PackOrganisation, PackPost } from '../../engine/city/index.ts'

const duties = ['YL-01']

export const organisations: PackOrganisation[] = [
  { id: 'office', name: '云澜市企业服务办公室', shortName: '市企服办', kind: 'office', duties },
  { id: 'supervision', name: '云澜市政府督查室', shortName: '市督查室', kind: 'office', duties },
  { id: 'government', name: '云澜市人民政府', shortName: '市政府', kind: 'office', duties },
  { id: 'industry', name: '云澜市工业和信息化局', shortName: '市工信局', kind: 'department', duties },
  { id: 'land', name: '云澜市自然资源局', shortName: '市自然资源局', kind: 'department', duties },
  { id: 'finance', name: '云澜市金融工作办公室', shortName: '市金融办', kind: 'department', duties },
  { id: 'labour', name: '云澜市人力资源和社会保障局', shortName: '市人社局', kind: 'department', duties },
  { id: 'justice', name: '云澜市司法局', shortName: '市司法局', kind: 'department', duties },
  { id: 'power-company', name: '云澜供电公司', shortName: '市供电公司', kind: 'utility', duties },
  { id: 'east', name: '东城区人民政府', shortName: '东城区', kind: 'county', district: 'east', duties },
  { id: 'hitech', name: '高新区管理委员会', shortName: '高新区', kind: 'park', district: 'hitech', duties },
]

const department = (id: string, shortName: string, grading: string[] = []): PackPost[] => [
  {
    id: `${id}-handler`,
    name: '承办岗',
    organisation: id,
    powers: ['appeals.handle', 'meetings.convene', ...grading],
    reach: 'organisation',
    duties,
  },
  {
    id: `${id}-head`,
    name: `${shortName}负责岗`,
    organisation: id,
    powers: ['appeals.handle', 'appeals.head', 'meetings.convene', ...grading],
    reach: 'organisation',
    duties,
  },
]

export const leadersOfCounties = countyLeaders(organisations, duties)

export const posts: PackPost[] = [
  {
    id: 'clerk',
    name: '接线岗',
    organisation: 'office',
    powers: ['appeals.register', 'enterprises.edit', 'meetings.convene'],
    reach: 'city',
    duties,
  },
  {
    id: 'dispatcher',
    name: '分办岗',
    organisation: 'office',
    powers: [
      'appeals.register',
      'appeals.hand-out',
      'enterprises.edit',
      'imports',
      'liaison.manage',
      'meetings.convene',
    ],
    reach: 'city',
    duties,
  },
  {
    id: 'arbiter',
    name: '裁定岗',
    organisation: 'office',
    powers: ['appeals.rule', 'liaison.approve'],
    reach: 'city',
    duties,
  },
  {
    id: 'supervisor',
    name: '督查岗',
    organisation: 'supervision',
    powers: ['appeals.supervise'],
    reach: 'city',
    duties,
  },
  {
    id: 'vice-mayor-industry',
    name: '分管工业副市长',
    organisation: 'government',
    powers: ['appeals.coordinate'],
    reach: 'city',
    portfolio: ['industry'],
    duties,
  },
  {
    id: 'executive-vice-mayor',
    name: '常务副市长',
    organisation: 'government',
    powers: ['appeals.coordinate'],
    reach: 'city',
    portfolio: ['commerce'],
    expertise: { industry: 40, digital: 80 },
    duties,
  },
  { id: 'administrator', name: '系统管理岗', organisation: 'office', powers: ['admin'], reach: 'city', duties },
  ...organisations
    .filter((each) => !['office', 'supervision', 'government'].includes(each.id))
    .flatMap((each) => department(each.id, each.shortName, each.district ? ['enterprises.grade', 'imports'] : [])),
  ...leadersOfCounties,
]
