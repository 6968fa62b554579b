// The policy: who is asked first. The order is the product; the last one always answers.
import { answerQuestion } from './answer-question';
import { askWhy } from './ask-why';
import { callColleague } from './call-colleague';
import { chooseMunicipality } from './choose-municipality';
import { duringForm } from './during-form';
import type { Desk, Handler } from './handler';
import { help } from './help';
import { liveQuestion } from './live-question';
import { nothingToRead } from './nothing-to-read';
import { offTopic } from './off-topic';
import { openSection } from './open-section';
import { privacy } from './privacy';
import { rateAnswer } from './rate-answer';
import { redeemCode } from './redeem-code';
import { sayMeaning } from './say-meaning';
import { sayMore } from './say-more';
import { smallTalk } from './small-talk';
import { startForm } from './start-form';
import { welcome } from './welcome';
import { whoAmI } from './who-am-i';

export function handlersInOrder(desk: Desk): Handler[] {
  return [
    welcome,
    openSection(desk),
    rateAnswer(desk),
    sayMeaning(desk),
    askWhy(desk),
    redeemCode(desk),
    whoAmI(desk),
    chooseMunicipality(desk),
    callColleague,
    help,
    privacy(desk),
    duringForm(desk),
    startForm,
    nothingToRead,
    sayMore(desk),
    smallTalk,
    offTopic,
    liveQuestion,
    answerQuestion(desk),
  ];
}
