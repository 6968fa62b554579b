// Whoever works for several municipalities says which one is spoken of; it stands on everything that follows.
import { z } from 'zod';
import { activeMunicipality, ownMunicipalities } from '../access/places';
import { texts } from '../texts';
import { actOf } from './act-of';
import type { Desk, Handler } from './handler';
import { personally } from './personally';
import { saysPolitely } from './says';

const chosenSchema = z.object({ ksh: z.string() });

export function chooseMunicipality({ register }: Desk): Handler {
  return personally({
    name: 'choose-municipality',
    handle(turn, session, asker) {
      const chosen = actOf(turn, 'choose', chosenSchema);
      if (!chosen && !saysPolitely(turn, texts.chooseWords)) return undefined;
      const own = ownMunicipalities(asker, register);
      if (own.length === 0) return { replies: [texts.guest(asker.isTenantAllowed)], session };
      const municipality = own.find(({ ksh }) => ksh === chosen?.ksh);
      if (!municipality) {
        const active = activeMunicipality(asker, session.active, register);
        return { replies: [texts.chooseMunicipality(own, active)], session, uses: true };
      }
      return {
        replies: [texts.nowSpeaking(municipality)],
        session: { ...session, active: municipality.ksh },
        uses: true,
      };
    },
  });
}
