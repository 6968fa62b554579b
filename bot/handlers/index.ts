// The policy: who is asked first. The order is the product; the last one always answers.
import { amendSheet } from './amend-sheet';
import { answerQuestion } from './answer-question';
import { askWhy } from './ask-why';
import { askingBelow } from './asking-below';
import { callColleague } from './call-colleague';
import { carrySheet } from './carry-sheet';
import { checkSection } from './check-section';
import { checkSheet } from './check-sheet';
import { chooseMunicipality } from './choose-municipality';
import { chooseByName, chooseSection } from './choose-section';
import { confirmExpected } from './confirm-expected';
import { decideInWords } from './decide-in-words';
import { decideRequest } from './decide-request';
import { deputyDays } from './deputy-days';
import { duringForm } from './during-form';
import { duringSheet } from './during-sheet';
import { filesWhereReached } from './files-where-reached';
import { goToSection } from './go-to-section';
import { handOver } from './hand-over';
import { handedSections } from './handed-sections';
import type { Desk, Handler } from './handler';
import { help } from './help';
import { inviting } from './invite';
import { itemsByWords } from './items-by-words';
import { liveQuestion } from './live-question';
import { myData } from './my-data';
import { myMatters } from './my-matters';
import { namingDeputy } from './name-deputy';
import { nothingToRead } from './nothing-to-read';
import { offTopic } from './off-topic';
import { offerCarry } from './offer-carry';
import { offerSeveral } from './offer-several';
import { openSection } from './open-section';
import { openSheet } from './open-sheet';
import { overwriteOther } from './overwrite-other';
import { ownRequests } from './own-requests';
import { pressReceipt } from './press-receipt';
import { privacy } from './privacy';
import { rateAnswer } from './rate-answer';
import { redeemCode } from './redeem-code';
import { requestAccess, requestPlace } from './request-access';
import { reviewRemarks } from './review-remarks';
import { reviewSheets } from './review-sheet';
import { sayMeaning } from './say-meaning';
import { sayMore } from './say-more';
import { sectionCard } from './section-card';
import { seeAccess } from './see-access';
import { seeContacts } from './see-contacts';
import { seeMunicipality } from './see-municipality';
import { sendSheet } from './send-sheet';
import { severalAnswers } from './several-answers';
import { sheetBelow } from './sheet-below';
import { sheetDocuments } from './sheet-documents';
import { sheetHistory } from './sheet-history';
import { sheetRows } from './sheet-rows';
import { smallTalk } from './small-talk';
import { startForm } from './start-form';
import { stillSoHandler } from './still-so';
import { switchSheet } from './switch-sheet';
import { takeAccess } from './take-access';
import { unknownAnswers } from './unknown-answers';
import { waitingRequests } from './waiting-requests';
import { welcome } from './welcome';
import { whoAmI } from './who-am-i';
import { whoseSection } from './whose-section';

export function handlersInOrder(desk: Desk): Handler[] {
  const handlers = [...ofMessages(desk), ...ofSheets(desk), ...ofAccess(desk), ...ofQuestions(desk)];
  return handlers.map((handler) =>
    filesWhereReached(desk, sheetBelow(desk, askingBelow(desk, pressReceipt(desk, handler)))),
  );
}

/** What is said about a message, or with it, whatever else is going on. */
const ofMessages = (desk: Desk): Handler[] => [
  welcome(desk),
  openSection(desk),
  rateAnswer(desk),
  sayMeaning(desk),
  askWhy(desk),
  redeemCode(desk),
  whoAmI(desk),
];

/** An open sheet takes almost everything; what names something else is looked at before. */
const ofSheets = (desk: Desk): Handler[] => [
  ...sheetDocuments(desk),
  ...reviewSheets(desk),
  reviewRemarks(desk),
  sheetHistory(desk),
  sheetRows(desk),
  stillSoHandler(desk),
  amendSheet(desk),
  ...openSheet(desk),
  overwriteOther(desk),
  switchSheet(desk),
  carrySheet(desk),
  severalAnswers(desk),
  ...unknownAnswers(desk),
  handedSections(desk),
  myMatters(desk),
  handOver(desk),
  whoseSection(desk),
  goToSection(desk),
  chooseSection(desk),
  checkSection(desk),
  checkSheet(desk),
  offerCarry(desk, sendSheet(desk)),
  itemsByWords(desk),
  sectionCard(desk),
  offerSeveral(desk, duringSheet(desk)),
];

/** Municipalities, people and what they may do. */
const ofAccess = (desk: Desk): Handler[] => [
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
];

/** What nobody else took is a question in the end. */
const ofQuestions = (desk: Desk): Handler[] => [
  callColleague,
  help(desk),
  privacy(desk),
  requestAccess(desk),
  duringForm(desk),
  startForm,
  chooseByName(desk),
  nothingToRead,
  sayMore(desk),
  smallTalk(desk),
  offTopic,
  liveQuestion(desk),
  requestPlace(desk),
  answerQuestion(desk),
];
