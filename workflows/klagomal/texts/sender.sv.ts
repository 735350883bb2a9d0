import type { SenderTexts } from '../../../src/domain/texts.ts';

/** What the one who complains reads, in Swedish. */
export const sender: SenderTexts = {
  title: 'Lämna ett klagomål',
  intro:
    'Är du inte nöjd med något i skolan eller förskolan? Berätta här. Du behöver inget konto, och du får vara anonym. Det du skriver läses av dem som ska utreda, aldrig av den du klagar på. Är någon i fara nu, ring 112.',
  sent: 'Vi bekräftar att vi fått ditt klagomål, tar reda på vad som hänt och svarar dig. Spara koden: med den läser du svaret, svarar på frågor och skriver mer, också om du är anonym.',
  states: {
    'handlaggning.inkommen': 'Ditt klagomål har kommit in.',
    'handlaggning.pagar.registrerad': 'Ditt klagomål är registrerat.',
    'handlaggning.pagar.bekraftad': 'Vi bestämmer vem som ska utreda.',
    'handlaggning.pagar.fordelad': 'En person har fått i uppdrag att utreda.',
    'handlaggning.pagar.utreds': 'Vi tar reda på vad som har hänt.',
    'handlaggning.pagar.bedomd': 'Utredningen är klar. Snart får du svar.',
    'handlaggning.aterkopplad': 'Du har fått svar. Är du inte nöjd kan du be om en ny prövning.',
    'handlaggning.huvudmannaprovning': 'Någon annan ska pröva ditt klagomål på nytt.',
    'handlaggning.atgardas': 'Du har fått svar, och vi gör något åt det som inte var bra.',
    'handlaggning.uppfoljd': 'Det vi har gjort är uppföljt.',
    'handlaggning.avslutad.besvarad': 'Klart. Är du fortfarande inte nöjd kan du vända dig till Skolinspektionen.',
    'handlaggning.avslutad.hanvisad': 'Klart. Det du skrev hör hemma någon annanstans; läs varför.',
    'handlaggning.avslutad.aterkallad': 'Klart. Du tog tillbaka ditt klagomål.',
    'fraga.stalld': 'Vi har en fråga till dig.',
    'aterkallelse.att_prova': 'Du har tagit tillbaka klagomålet. Vi ser efter om det ändå behöver utredas.',
    'aterkallelse.fortsatter': 'Du har tagit tillbaka klagomålet, men det utreds ändå.',
  },
  caseTitle: 'Ditt klagomål',
  commands: {
    send: { done: 'Ditt klagomål' },
    confirm: {
      done: 'Vi har fått ditt klagomål',
      labels: {
        way: 'Bekräftelsen får du',
        answeredBy: 'Den här personen kan du fråga',
        expectedOn: 'Svaret kommer ungefär',
      },
    },
    refer: {
      done: 'Det du skrev hör hemma någon annanstans',
      labels: { to: 'Vi har läst det som', reason: 'Därför är det inget klagomål', how: 'Vart det hör' },
    },
    askQuestion: { done: 'Vi har en fråga till dig', labels: { question: 'Fråga', answerBy: 'Svara gärna före' } },
    answerQuestion: { done: 'Du svarade på frågan', hint: 'Ditt svar läses av dem som utreder.' },
    addMore: { done: 'Du skrev mer', hint: 'Något du glömde, eller något nytt som har hänt.' },
    extendInvestigation: {
      done: 'Det tar längre tid än vi trodde',
      labels: { dueOn: 'Svaret kommer senast', reason: 'Därför tar det längre tid' },
    },
    notifyDelay: { done: 'Det dröjer', labels: { reason: 'Därför dröjer det', expectedOn: 'Svaret kommer ungefär' } },
    giveFeedback: {
      done: 'Vårt svar till dig',
      labels: {
        way: 'Svaret får du',
        found: 'Det här har vi funnit',
        done: 'Det här gör vi',
        turnTo: 'Är du inte nöjd',
      },
    },
    requestReview: {
      done: 'Du bad om en ny prövning',
      hint: 'Du kan be om en ny prövning. Då ser någon som inte har haft ditt klagomål förut på det igen.',
    },
    closeComplaint: {
      done: 'Vi har avslutat ditt klagomål',
      labels: { message: 'Till dig', isSatisfied: 'Är du nöjd, så vitt vi vet?' },
    },
    reopen: { done: 'Vi har tagit upp ditt klagomål igen', labels: { reason: 'Därför' } },
    withdraw: {
      done: 'Du tog tillbaka ditt klagomål',
      hint: 'Du behöver inte säga varför. Ser vi att något måste rättas till gör vi det ändå.',
    },
    continueExOfficio: {
      done: 'Vi utreder det ändå',
      labels: { reason: 'Därför måste det utredas' },
    },
    acceptWithdrawal: {
      done: 'Ditt klagomål är taget tillbaka',
      labels: { signs: 'Såg vi något som måste rättas till?', reason: 'Så vet vi det' },
    },
  },
};
