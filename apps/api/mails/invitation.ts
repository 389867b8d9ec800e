import { colourMark, compileMail, inkMark, startOf, type Direction } from './frame.ts';

/** The HTML of invitations and reminders with its `{{name}}` places. */
export function compileInvitation(direction: Direction): Promise<string> {
  const start = startOf(direction);
  return compileMail(
    direction,
    `        <mj-text font-size="14px" color="#475569" css-class="quiet">{{logo}}{{demo}}{{organisation}}</mj-text>
        <mj-text font-size="20px" font-weight="600">{{heading}}</mj-text>
        <mj-text>{{opening}}</mj-text>
        <mj-text>{{length}}</mj-text>
        <mj-button href="{{link}}" css-class="action" background-color="${colourMark}" color="${inkMark}" font-size="16px" font-weight="600" inner-padding="14px 28px" border-radius="6px" align="${start}" padding="8px 24px 24px">{{action}}</mj-button>
        <mj-text font-weight="600" padding="0 24px 4px">{{promiseHead}}</mj-text>
        <mj-text font-size="14px"><ul style="margin:0;padding-${start}:20px">{{promise}}</ul></mj-text>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{codeHint}}<br /><a class="plain" dir="ltr" href="{{plainLink}}" style="color:#1d4ed8">{{plainLink}}</a><br /><strong dir="ltr" style="font-family:ui-monospace,Consolas,monospace;letter-spacing:1px">{{code}}</strong></mj-text>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{why}}</mj-text>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{unsubscribeHint}} <a class="plain" href="{{unsubscribeLink}}" style="color:#1d4ed8">{{unsubscribe}}</a></mj-text>`,
  );
}
