// What the clients were told against what the store holds: the promises of a turn, checked after the killing is over.

/** One command a client sent until it was acknowledged. */
export interface Command {
  conversation: string;
  id: string;
  /** Must stand in the reply: it names the step, so a lost or doubled command before it shows. */
  expected: string;
  /** The reply each time the command was acknowledged (it is also sent again on purpose); empty for mailed replies. */
  replies: string[];
}

/** What stands in the store for one conversation. */
export interface Kept {
  /** One more with every turn that was committed. */
  sessionVersion: number;
  /** The turn each audit entry speaks of. */
  audited: string[];
}

export interface History {
  commands: Command[];
  kept: Map<string, Kept>;
  /** Whose replies reached the connector: ids of commands by conversation, in order of arrival. */
  mailed: Map<string, string[]>;
  /** Commands whose replies stand among the dead letters, where an operator sees them. */
  dead: Set<string>;
}

/** One sentence for each broken promise; empty when all held. */
export function violations({ commands, kept, mailed, dead }: History): string[] {
  return [...grouped(commands)].flatMap(([conversation, sent]) => [
    ...sent.flatMap(brokenReplies),
    ...brokenRecords(conversation, sent, kept.get(conversation)),
    ...(mailed.has(conversation) ? brokenMail(conversation, sent, mailed.get(conversation) ?? [], dead) : []),
  ]);
}

function brokenReplies({ id, expected, replies }: Command): string[] {
  if (new Set(replies).size > 1) return [`${id}: the same command got different replies`];
  const reply = replies[0];
  return reply === undefined || reply.includes(expected) ? [] : [`${id}: expected "${expected}", was told "${reply}"`];
}

function brokenRecords(conversation: string, sent: Command[], kept: Kept | undefined): string[] {
  if (!kept) return [`${conversation}: acknowledged, but nothing is kept`];
  const distinct = new Set(kept.audited).size;
  return [
    ...(kept.sessionVersion === sent.length
      ? []
      : [`${conversation}: ${sent.length} commands, session written ${kept.sessionVersion} times`]),
    ...(distinct === sent.length ? [] : [`${conversation}: ${sent.length} commands, ${distinct} audited`]),
    ...(kept.audited.length === distinct
      ? []
      : [`${conversation}: ${kept.audited.length - distinct} commands audited twice`]),
  ];
}

/**
 * Every reply arrived. A copy may follow, because a killed process cannot know; a dead letter may not have arrived at all.
 */
function brokenMail(conversation: string, sent: Command[], arrived: string[], dead: Set<string>): string[] {
  const due = sent.map(({ id }) => id).filter((id) => !dead.has(id));
  const firsts = [...new Set(arrived)].filter((id) => !dead.has(id));
  const lost = due.filter((id) => !firsts.includes(id));
  if (lost.length > 0) return [`${conversation}: ${lost.length} replies never arrived, the first to ${lost[0]}`];
  return [];
}

/** Conversations in which a reply arrived for the first time after a later one; dead letters may be late. */
export function disorder({ commands, mailed, dead }: History): string[] {
  return [...grouped(commands)].flatMap(([conversation, sent]) => {
    const due = sent.map(({ id }) => id).filter((id) => !dead.has(id));
    const firsts = [...new Set(mailed.get(conversation))].filter((id) => !dead.has(id));
    const misplaced = firsts.findIndex((id, index) => due[index] !== id);
    return misplaced === -1
      ? []
      : [`${conversation}: the reply to ${due[misplaced]} came after that to ${firsts[misplaced]}`];
  });
}

function grouped(commands: Command[]): Map<string, Command[]> {
  const groups = new Map<string, Command[]>();
  for (const command of commands) {
    const group = groups.get(command.conversation);
    if (group) group.push(command);
    else groups.set(command.conversation, [command]);
  }
  return groups;
}
