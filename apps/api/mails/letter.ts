import { colourMark, compileMail, inkMark, startOf, type Direction } from './frame.ts';

/**
 * The HTML of a mail that tells something in a few short sections, each with a heading, and leads
 * to one place: what came of a wave.
 */
export function compileLetter(direction: Direction): Promise<string> {
  return compileMail(
    direction,
    `        <mj-text font-size="14px" color="#475569" css-class="quiet">{{logo}}{{demo}}{{organisation}}</mj-text>
        <mj-text font-size="20px" font-weight="600">{{heading}}</mj-text>
        <mj-text>{{opening}}</mj-text>
        <mj-text padding="0 24px 0">{{sections}}</mj-text>
        <mj-button href="{{link}}" css-class="action" background-color="${colourMark}" color="${inkMark}" font-size="16px" font-weight="600" inner-padding="14px 28px" border-radius="6px" align="${startOf(direction)}" padding="8px 24px 24px">{{action}}</mj-button>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{linkHint}}<br /><a class="plain" dir="ltr" href="{{link}}" style="color:#1d4ed8">{{link}}</a></mj-text>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{why}}</mj-text>
        <mj-text font-size="14px" color="#475569" css-class="quiet">{{unsubscribeHint}} <a class="plain" href="{{unsubscribeLink}}" style="color:#1d4ed8">{{unsubscribe}}</a></mj-text>`,
  );
}
