// The policy: who is asked first. The order is the product; the last one always answers.
import type { Knowledge } from '../../knowledge/answer';
import { type AnswerAids, answerQuestion } from './answer-question';
import { callColleague } from './call-colleague';
import { duringForm } from './during-form';
import type { Handler } from './handler';
import { help } from './help';
import { liveQuestion } from './live-question';
import { nothingToRead } from './nothing-to-read';
import { openSection } from './open-section';
import { smallTalk } from './small-talk';
import { startForm } from './start-form';
import { welcome } from './welcome';

export function handlersInOrder(knowledge: Knowledge, aids: AnswerAids = {}): Handler[] {
  return [
    welcome,
    openSection(knowledge),
    callColleague,
    help,
    duringForm,
    startForm,
    nothingToRead,
    smallTalk,
    liveQuestion,
    answerQuestion(knowledge, aids),
  ];
}
