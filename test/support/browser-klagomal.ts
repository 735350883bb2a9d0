import { gives } from './browser-case.ts';
import { codeOf } from './browser-sender.ts';
import type { Visitor } from './browser-visitor.ts';

/** From the start page to the school's questions. */
export const beginsComplaint = async (guardian: Visitor): Promise<void> => {
  await guardian.follow(/^Lämna ett klagomål utan konto/);
  await guardian.press('Ekans skola');
  await guardian.heading('Vad det gäller').waitFor();
};

/** Tells what it is about, whom, and that one is a guardian who stays anonymous; stands before the review. */
export const tellsComplaint = async (guardian: Visitor, what: string): Promise<void> => {
  await guardian.choose(/^Vad handlar det om/, 'Trygghet och trivsel');
  await guardian.write(/^Vad har hänt/, what);
  await guardian.press('Nästa');
  await guardian.heading('Vem det gäller').waitFor();
  await guardian.choose(/^Klagar du på en viss person/, 'Nej, ingen särskild person');
  await guardian.press('Nästa');
  await guardian.heading('Om dig').waitFor();
  await guardian.choose(/^Vem är du/, 'Vårdnadshavare');
  await guardian.choose(/^Vill du säga vad du heter/, 'Nej, jag vill vara anonym');
};

/** Reads it through and sends it; gives the code on the receipt. */
export const sendsComplaint = async (guardian: Visitor): Promise<string> => {
  await guardian.press('Nästa');
  await guardian.heading('Stämmer allt?').waitFor();
  await guardian.press('Skicka klagomålet');
  await guardian.heading('Tack! Det har kommit fram.').waitFor();
  return codeOf(guardian);
};

/** The desk's first steps: in the register, confirmed, classified and given to somebody. */
export const takesOn = async (desk: Visitor, handler: readonly [typed: string, chosen: RegExp]): Promise<void> => {
  await gives(desk, 'Registrera', {
    fill: () => desk.write(/^Rubrik för registret/, 'Klagomål på tillsynen'),
    done: 'Klagomålet registrerat',
  });
  await gives(desk, 'Bekräfta', {
    fill: async () => {
      await desk.choose(/^Hur bekräftas det/, 'Med koden, här');
      await desk.write(/^Vem svarar på frågor/, 'Harry Handläggare, 08-123 00 00');
    },
    submit: 'Skicka bekräftelsen',
    done: 'Mottagandet bekräftat',
  });
  await gives(desk, 'Klassa', {
    fill: async () => {
      await desk.choose(/^Vad är det/, 'Ett klagomål');
      await desk.choose(/^Tyder något på en brist/, 'Nej');
    },
    done: 'Klagomålet klassat',
  });
  await gives(desk, 'Fördela', {
    fill: () => desk.find(/^Vem handlägger/, ...handler),
    done: 'Klagomålet fördelat',
  });
  await gives(desk, 'Påbörja utredningen', {
    fill: () => desk.choose(/^Är du jävig/, 'Nej, jag är inte jävig'),
    done: 'Utredningen påbörjad',
  });
};

/** A question to whoever complained. */
export const asks = (desk: Visitor, question: string): Promise<void> =>
  gives(desk, 'Begär komplettering', {
    in: 'Vid sidan om',
    fill: () => desk.write(/^Frågan/, question),
    submit: 'Ställ frågan',
    done: 'Fråga ställd till den som klagat',
  });

/** Finds no defect, and answers. */
export const answers = async (desk: Visitor, { found, done }: { readonly found: string; readonly done: string }) => {
  await gives(desk, 'Bedöm', {
    fill: async () => {
      await desk.choose(/^Finns det en brist/, 'Nej');
      await desk.write(/^Vad har kommit fram/, 'Två rastvakter är ute på varje rast.');
      await desk.write(/^Skäl för bedömningen/, 'Tillsynen räcker, men märktes inte.');
      await desk.choose(/^Har den som kritiseras/, 'Ingen viss person kritiseras');
      await desk.write(/^Vad är bäst för barnet/, 'Att veta vem som är ute.');
    },
    done: 'Klagomålet bedömt',
  });
  await gives(desk, 'Återkoppla', {
    fill: async () => {
      await desk.choose(/^Hur lämnas svaret/, 'Med koden, här');
      await desk.write(/^Vad vi har funnit/, found);
      await desk.write(/^Vad vi gör åt det/, done);
      await desk.choose(/^Vart kan man vända sig/, 'Först huvudmannens nya prövning, sedan Skolinspektionen');
    },
    submit: 'Lämna återkopplingen',
    done: 'Återkoppling lämnad',
  });
};
