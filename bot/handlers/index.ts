// The policy: who is asked first. The order is the product; the last one always answers.
import { answerQuestion } from './answer-question';
import { askWhy } from './ask-why';
import { askingBelow } from './asking-below';
import { callColleague } from './call-colleague';
import { carrySheet } from './carry-sheet';
import { checkSheet } from './check-sheet';
import { chooseMunicipality } from './choose-municipality';
import { confirmExpected } from './confirm-expected';
import { decideInWords } from './decide-in-words';
import { decideRequest } from './decide-request';
import { deputyDays } from './deputy-days';
import { duringForm } from './during-form';
import { duringSheet } from './during-sheet';
import type { Desk, Handler } from './handler';
import { help } from './help';
import { inviting } from './invite';
import { itemsByWords } from './items-by-words';
import { liveQuestion } from './live-question';
import { myData } from './my-data';
import { namingDeputy } from './name-deputy';
import { nothingToRead } from './nothing-to-read';
import { offTopic } from './off-topic';
import { offerCarry } from './offer-carry';
import { offerSeveral } from './offer-several';
import { openSection } from './open-section';
import { openSheet } from './open-sheet';
import { overwriteOther } from './overwrite-other';
import { ownRequests } from './own-requests';
import { privacy } from './privacy';
import { rateAnswer } from './rate-answer';
import { redeemCode } from './redeem-code';
import { requestAccess, requestPlace } from './request-access';
import { sayMeaning } from './say-meaning';
import { sayMore } from './say-more';
import { seeAccess } from './see-access';
import { seeContacts } from './see-contacts';
import { seeMunicipality } from './see-municipality';
import { sendSheet } from './send-sheet';
import { severalAnswers } from './several-answers';
import { sheetBelow } from './sheet-below';
import { smallTalk } from './small-talk';
import { startForm } from './start-form';
import { switchSheet } from './switch-sheet';
import { takeAccess } from './take-access';
import { waitingRequests } from './waiting-requests';
import { welcome } from './welcome';
import { whoAmI } from './who-am-i';

export function handlersInOrder(desk: Desk): Handler[] {
  const handlers = [
    welcome(desk),
    openSection(desk),
    rateAnswer(desk),
    sayMeaning(desk),
    askWhy(desk),
    redeemCode(desk),
    whoAmI(desk),
    ...openSheet(desk),
    checkSheet(desk),
    offerCarry(desk, sendSheet(desk)),
    overwriteOther(desk),
    switchSheet(desk),
    carrySheet(desk),
    severalAnswers(desk),
    itemsByWords(desk),
    offerSeveral(desk, duringSheet(desk)),
    chooseMunicipality(desk),
    confirmExpected(desk),
    decideRequest(desk),
    decideInWords,
    waitingRequests(desk),
    ownRequests(desk),
    seeAccess(desk),
    ...takeAccess(desk),
    ...inviting(desk),
    ...namingDeputy(desk),
    deputyDays(desk),
    seeMunicipality(desk),
    ...seeContacts(desk),
    myData(desk),
    callColleague,
    help(desk),
    privacy(desk),
    requestAccess(desk),
    duringForm(desk),
    startForm,
    nothingToRead,
    sayMore(desk),
    smallTalk,
    offTopic,
    liveQuestion,
    requestPlace(desk),
    answerQuestion(desk),
  ];
  return handlers.map((handler) => sheetBelow(desk, askingBelow(desk, handler)));
}
