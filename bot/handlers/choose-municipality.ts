// Whoever works for several municipalities says which one is spoken of; it stands on everything that follows.
import { z } from 'zod';
import { activeMunicipality, ownMunicipalities } from '../access/places';
import type { Municipality } from '../municipalities/register';
import type { Session } from '../session';
import { texts } from '../texts';
import type { Turn } from '../turn';
import { actOf } from './act-of';
import type { Desk, Handler } from './handler';
import { mayDo } from './may-do';
import { personally } from './personally';
import { says, saysPolitely } from './says';
import { switchedTo } from './switch-sheet';

const chosenSchema = z.object({ ksh: z.string() });

export function chooseMunicipality(desk: Desk): Handler {
  const { register } = desk;
  return personally({
    name: 'choose-municipality',
    async handle(turn, session, asker) {
      const own = ownMunicipalities(asker, register);
      const chosen = actOf(turn, 'choose', chosenSchema) ?? named(turn, session, own);
      if (!chosen && !saysPolitely(turn, texts.chooseWords)) return undefined;
      if (own.length === 0) return { replies: [texts.guest(asker.isTenantAllowed)], session };
      const municipality = own.find(({ ksh }) => ksh === chosen?.ksh);
      if (!municipality) {
        const active = activeMunicipality(asker, session.active, register);
        return { replies: [texts.chooseMunicipality(own, active)], session, uses: true };
      }
      const { sheet } = session;
      const isElsewhere = sheet !== undefined && sheet.ksh !== municipality.ksh;
      if (isElsewhere && !sheet.rests) return switchedTo(desk, municipality, { session, asker });
      const { said, buttons } = await mayDo(desk, { active: municipality.ksh, isNamed: true }, asker);
      return {
        replies: [texts.nowSpeaking(municipality, said, buttons)],
        // Put aside, it goes on where one speaks of now.
        session: {
          ...session,
          active: municipality.ksh,
          ...(isElsewhere && { sheet: { ksh: municipality.ksh, form: sheet.form, rests: true } }),
        },
        uses: true,
      };
    },
  });
}

/** The bare name of one of theirs, unless the bot has just asked for something else. */
function named(turn: Turn, { filling, requesting, naming }: Session, own: Municipality[]): { ksh: string } | undefined {
  if (filling || requesting || naming) return undefined;
  return own.find(({ name }) => says(turn, [name]));
}
