// POST /api/messages: gate, token, SDK, turn; and the few ways in which Teams wants to hear that it arrived.
import { CloudAdapter, type TurnContext } from 'botbuilder';
import { AuthenticationError, type BotFrameworkAuthentication } from 'botframework-connector';
import type { Activity, InvokeResponse } from 'botframework-schema';
import type { Receive } from '../../bot/ports';
import type { HttpAnswer, HttpRoute } from '../http-exchange';
import { readActivity, type TeamsActivity } from './activity';
import { activityToTurn } from './activity-to-turn';
import { replyToActivity } from './reply-to-activity';
import type { ServiceUrls } from './service-url';
import { texts } from './texts';
import type { Typing } from './typing';

export interface MessagesNeeds {
  urls: ServiceUrls;
  authentication: BotFrameworkAuthentication;
  receive: Receive;
  typing: Typing;
}

export function messagesRoute(needs: MessagesNeeds): HttpRoute {
  const adapter = new QuietAdapter(needs.authentication);
  return {
    method: 'POST',
    path: '/api/messages',
    body: 'json',
    answer: async ({ headers, body }) => {
      const read = readActivity(body, needs.urls);
      if (!read.ok) return { status: 400, body: `${read.problem}\n` };
      try {
        const hear = (context: TurnContext) => handle(context, read.activity, needs);
        return answerOf(await adapter.take(headers.authorization ?? '', read.activity as never, hear));
      } catch (cause) {
        if (cause instanceof AuthenticationError) return { status: 401 };
        throw cause;
      }
    },
  };
}

/** `process` would print every refusal to the console and answer 500 with the text of whatever was thrown. */
class QuietAdapter extends CloudAdapter {
  take(authorization: string, activity: Activity, hear: (context: TurnContext) => Promise<void>) {
    return this.processActivity(authorization, activity, hear);
  }
}

function answerOf(response: InvokeResponse | undefined): HttpAnswer {
  return { status: response?.status ?? 200, body: response?.body };
}

async function handle(context: TurnContext, activity: TeamsActivity, needs: MessagesNeeds): Promise<void> {
  const turn = activityToTurn(activity);
  if (!turn) return;
  if (activity.deliveryMode === 'expectReplies') {
    const replies = await needs.receive(turn, 'returned');
    if (replies.length > 0)
      await context.sendActivities(replies.map((reply) => replyToActivity(reply, activity.recipient)));
    return;
  }
  const sayTyping = () => context.sendActivity({ type: 'typing' });
  await needs.typing.during(activity.conversation.id, sayTyping, () => needs.receive(turn, 'mailed'));
  if (activity.type === 'invoke') await context.sendActivity({ type: 'invokeResponse', value: PRESSED });
}

const PRESSED = {
  status: 200,
  body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: texts.onItsWay },
};
