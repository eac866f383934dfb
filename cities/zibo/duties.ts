import { dutyRows } from '../../engine/city/index.ts'
import { careDuties } from './duties-care.ts'
import { orderDuties } from './duties-order.ts'

/** Leaders at the side of enterprises: attendance, liaison, the vote on departments. */
const sideDuties = dutyRows([
  ['ZB-01', '前言', 'measures', '每条措施都有目标、步骤、责任单位和时限，两办跟踪核实，评估结果上报并按范围通报'],
  ['ZB-02', '站台·二', 'invitations', '企业提出且确有必要，领导才参加企业活动，活动类别写明'],
  ['ZB-03', '站台·三1', 'invitations', '市工信局专人接受邀请、筛选、填邀请单、联系有关办公室，筛下的写明理由'],
  ['ZB-04', '站台·三2', 'invitations', '六个办公室各有一人接单、协调领导、回复企业'],
  ['ZB-05', '站台·三3', 'invitations', '区县建同样的渠道，10 月中旬前完成'],
  ['ZB-06', '站台·三4', 'invitations', '联系企业可直接找自己的联络领导，不走流程'],
  ['ZB-07', '站台·一', 'invitations', '出席记录要写明没有利益输送、没有吃喝，否则不能结'],
  ['ZB-08', '联络员·二1', 'liaison', '市级联系名单：纳税 200 强（集团合并排名）加 30 家新业态企业'],
  ['ZB-09', '联络员·二2', 'liaison', '按分工和专长把企业分给市领导，10 月 20 日前，能看到为什么'],
  ['ZB-10', '联络员·二3', 'liaison', '领导与企业负责人见面并交换联系方式，10 月 31 日前，没见面的列出'],
  ['ZB-11', '联络员·二4', 'liaison', '领导蹲点调研，听到的问题成为诉求，能互相追溯'],
  ['ZB-12', '联络员·二5', 'liaison, appeals', '领导解决不了的交重点企业联络员办公室，再提请市委、市政府，每一步留痕'],
  ['ZB-13', '联络员·一, 二6', 'liaison', '区县方案备案，规上企业全覆盖，市县联系不重复'],
  ['ZB-14', '评议·二', 'ballots', '被评部门分两类 59 家：执法管理 40 家，服务 19 家，标准不同'],
  ['ZB-15', '评议·三', 'ballots', '评议人是纳税 200 强负责人，每类每年一票'],
  ['ZB-16', '评议·四', 'ballots', '会上集中评；缺席的邮寄或上门，纸票由第三方录入，只计一次'],
  ['ZB-17', '评议·四', 'ballots', '四档分值 100、80、30、不计；满意和不满意各不超过三分之一，超了当场拒绝'],
  ['ZB-18', '评议·四', 'ballots', '得分为加权和除以（参评票减不了解票），全不了解则无分，同分并列'],
  ['ZB-19', '评议·四, 五5', 'ballots', '意见不带姓名转给部门，督促整改到底'],
  ['ZB-20', '评议·五', 'ballots', '一年的日程：方案、名单、动员、投票、公布整改'],
  ['ZB-21', '评议·六', 'ballots, assessment', '靠前的表扬加分，每类末两位约谈'],
  ['ZB-22', '评议·六', 'ballots, supervision', '连续两年末两位的，提出调整班子'],
  ['ZB-23', '评议·七2', 'ballots', '第三方计票、公证监督，谁也查不到谁投了什么'],
  ['ZB-24', '评议·七3', 'ballots', '靠前部门的做法公开推介'],
])

/** What the document of Zibo asks for, clause by clause: ten implementation plans. */
export const duties = [...sideDuties, ...orderDuties, ...careDuties]
