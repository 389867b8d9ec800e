import type { MessageConfig } from '../config/message-config.ts';
import type { MessageWay } from '../directory/reach.ts';
import type { MessageSender, MessageSenders } from './message-sender.ts';
import { createSlack } from './slack.ts';
import { createSms } from './sms.ts';
import { createTeams } from './teams.ts';

/** The ways that the environment sets up; none by default. */
export function createSenders({ slack, teams, sms }: MessageConfig): MessageSenders {
  const ways: [MessageWay, MessageSender | null][] = [
    ['slack', slack === null ? null : createSlack(slack)],
    ['teams', teams === null ? null : createTeams(teams)],
    ['sms', sms === null ? null : createSms(sms)],
  ];
  return new Map(ways.flatMap(([way, sender]) => (sender === null ? [] : [[way, sender]])));
}
