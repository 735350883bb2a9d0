import type { ProcessTexts } from '../../../src/domain/texts.ts';

const asleep = (name: string) => ({ title: `${name}: at rest`, hint: 'The question is put when it is time.' });

/** What each state is called and what is to be done in it, in English. */
export const states: ProcessTexts['states'] = {
  handlaggning: { title: 'Handling' },
  'handlaggning.utkast': { title: 'Draft', hint: 'Send the report the same day. What you know now is enough.' },
  'handlaggning.rapporterad': {
    title: 'Reported',
    hint: 'The rektor assesses today how serious it is. If the danger remains: stop it first.',
  },
  'handlaggning.ringa': {
    title: 'Minor, to be put right at once',
    hint: 'Make it safe and write what was done. The rektor then controls it.',
  },
  'handlaggning.utredning': {
    title: 'Investigation',
    hint: 'Find out what happened and what could have happened. The safety representative is to have the chance to take part.',
  },
  'handlaggning.orsaksanalys': {
    title: 'Analysis of causes',
    hint: 'Why could it happen? Analyse the causes and decide on measures.',
  },
  'handlaggning.atgarder': {
    title: 'Measures under way',
    hint: 'Each does her measure. Then follow up: did it help? If not, analyse the causes again.',
  },
  'handlaggning.kontroll': {
    title: 'Control',
    hint: 'The rektor controls and closes. If it was serious, the huvudman does.',
  },
  'handlaggning.avslutad': {
    title: 'Closed',
    hint: 'If it happens again the case can be reopened under the same number.',
  },
  'handlaggning.makulerad': {
    title: 'Annulled',
    hint: 'The case was opened by mistake. Two persons have considered it, and all of it is still in the log.',
  },
  grad: { title: 'Severity' },
  'grad.ej_bedomd': { title: 'Severity: not assessed' },
  'grad.ringa': { title: 'Minor' },
  'grad.mattlig': { title: 'Moderate' },
  'grad.uppgraderad': {
    title: 'Moderate: counted up from minor',
    hint: 'It was assessed as minor, but the same sort of event at the same place has been reported so many times within the time of the routine that it is a pattern. Therefore it is investigated.',
  },
  'grad.allvarlig': { title: 'Serious' },
  externt: { title: 'Other authorities and the school health service' },
  'externt.arbetsmiljoverket': { title: 'Work Environment Authority' },
  'externt.arbetsmiljoverket.vilande': asleep('Work Environment Authority'),
  'externt.arbetsmiljoverket.fraga_personal': {
    title: 'Work Environment Authority: was staff concerned?',
    hint: 'Chapter 3, section 3 a of the Work Environment Act does not apply to those who are known so far: children in förskola, pedagogisk omsorg and fritidshem, or outsiders. It applies to staff. Find out whether a member of staff was hurt or in danger.',
  },
  'externt.arbetsmiljoverket.ej_tillampligt': {
    title: 'Work Environment Authority: does not apply here',
    hint: 'Nobody who counts as an employee was hurt or in danger.',
  },
  'externt.arbetsmiljoverket.ej_allvarlig': {
    title: 'Work Environment Authority: too minor to be reported',
    hint: 'The section applies to those concerned, but the event is assessed as minor. If the severity is raised the question is put.',
  },
  'externt.arbetsmiljoverket.att_besluta': {
    title: 'Work Environment Authority: to decide today',
    hint: 'The section applies: pupils count as employees, and staff always do. Report, or say why not.',
  },
  'externt.arbetsmiljoverket.anmald': { title: 'Work Environment Authority: reported' },
  'externt.arbetsmiljoverket.ej_anmald': { title: 'Work Environment Authority: not reported, with reasons' },
  'externt.forsakringskassan': { title: 'Social Insurance Agency' },
  'externt.forsakringskassan.vilande': asleep('Social Insurance Agency'),
  'externt.forsakringskassan.ej_tillampligt': { title: 'Social Insurance Agency: does not apply here' },
  'externt.forsakringskassan.att_besluta': {
    title: 'Social Insurance Agency: to decide',
    hint: 'A member of staff was hurt. Report the work injury, or say why not.',
  },
  'externt.forsakringskassan.anmald': { title: 'Social Insurance Agency: reported' },
  'externt.forsakringskassan.ej_anmald': { title: 'Social Insurance Agency: not reported, with reasons' },
  'externt.emi': { title: "The school health service's medical care" },
  'externt.emi.ej_aktuell': { title: 'School health service: not concerned' },
  'externt.emi.att_lamna_over': {
    title: 'School health service: to hand over',
    hint: 'Hand it over to the head of the school health service, outside this case. Only that it was done is noted here.',
  },
  'externt.emi.overlamnad': { title: 'School health service: handed over' },
  information: { title: 'Who is to know' },
  'information.skyddsombud': { title: 'Safety representative' },
  'information.skyddsombud.vilande': asleep('Safety representative'),
  'information.skyddsombud.frivilligt': { title: 'Safety representative: may be told' },
  'information.skyddsombud.att_informera': {
    title: 'Safety representative to be told',
    hint: 'The event is serious. Tell the safety representative today, and write who was told and when.',
  },
  'information.skyddsombud.informerat': { title: 'Safety representative told' },
  'information.elevskyddsombud': { title: "Pupils' safety representative" },
  'information.elevskyddsombud.vilande': asleep("Pupils' safety representative"),
  'information.elevskyddsombud.ej_tillampligt': { title: "Pupils' safety representative: none in the school form" },
  'information.elevskyddsombud.frivilligt': { title: "Pupils' safety representative: may be told" },
  'information.elevskyddsombud.att_informera': {
    title: "Pupils' safety representative to be told",
    hint: "The event is serious. Tell the pupils' safety representative, or say that there is none.",
  },
  'information.elevskyddsombud.informerat': { title: "Pupils' safety representative told" },
  'information.elevskyddsombud.finns_inte': { title: "Pupils' safety representative: there is none" },
  'information.vardnadshavare': { title: 'Guardians' },
  'information.vardnadshavare.vilande': asleep('Guardians'),
  'information.vardnadshavare.ej_tillampligt': { title: 'Guardians: no child was concerned' },
  'information.vardnadshavare.att_informera': {
    title: 'Guardians to be told',
    hint: "Tell them the same day, unless the child's own interest speaks against.",
  },
  'information.vardnadshavare.informerade': { title: 'Guardians told' },
  'information.vardnadshavare.avstatt': { title: 'Guardians not told, with reasons' },
  'information.forsakring': { title: 'Word of the insurance' },
  'information.forsakring.vilande': asleep('Insurance'),
  'information.forsakring.ej_tillampligt': { title: 'Insurance: no child was hurt' },
  'information.forsakring.att_informera': {
    title: 'Insurance: word to be given',
    hint: "A child or pupil may have been hurt. Tell how a claim is made on the huvudman's insurance.",
  },
  'information.forsakring.informerade': { title: 'Insurance: word given' },
  'information.forsakring.avstatt': { title: 'Insurance: word not given, with reasons' },
};
