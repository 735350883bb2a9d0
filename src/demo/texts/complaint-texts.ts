/** What somebody complains about, what was found, and what is done about it. Neutral, short, and about nobody. */
export interface Complaint {
  readonly area: string;
  readonly what: string;
  readonly wish: string;
  readonly found: string;
  readonly done: string;
}

export const COMPLAINTS: readonly Complaint[] = [
  {
    area: 'undervisning',
    what: 'Mattelektionerna har ställts in sex gånger sedan lovet och ingen har sagt hur det ska tas igen.',
    wish: 'Att lektionerna tas igen och att vi får veta i förväg.',
    found: 'Fem lektioner har ställts in utan vikarie.',
    done: 'Lektionerna tas igen, och inställda lektioner meddelas samma dag.',
  },
  {
    area: 'trygghet',
    what: 'På lunchrasten är det bara en vuxen ute på hela gården.',
    wish: 'Fler vuxna ute.',
    found: 'Schemat anger två rastvakter, men den ena har ofta varit borta.',
    done: 'Rektorn ser över schemat varje måndag.',
  },
  {
    area: 'stod',
    what: 'Anpassningarna som vi kom överens om i höstas används inte av alla lärare.',
    wish: 'Att alla lärare känner till dem.',
    found: 'Två av åtta lärare hade inte fått del av anpassningarna.',
    done: 'Anpassningarna gås igenom i arbetslaget vid varje terminsstart.',
  },
  {
    area: 'skolskjuts',
    what: 'Bussen kommer så sent att barnen missar första lektionen.',
    wish: 'Att bussen kommer i tid.',
    found: 'Bussen har varit mer än tio minuter sen sju gånger på en månad.',
    done: 'Turen läggs tio minuter tidigare.',
  },
  {
    area: 'mat',
    what: 'Specialkosten tar ofta slut innan de yngsta får äta.',
    wish: 'Att maten räcker.',
    found: 'Beställningen har följt fel lista.',
    done: 'Köket får en ny lista varje vecka.',
  },
  {
    area: 'bemotande',
    what: 'Vi har mejlat tre gånger utan att få svar.',
    wish: 'Att någon svarar.',
    found: 'Mejlen hade gått till en adress som ingen läste.',
    done: 'Adressen är stängd och avsändare får veta vart de ska skriva.',
  },
];

/** People who complain; nobody in the kommun's register. */
export const COMPLAINERS: readonly string[] = [
  'Marit Sandö',
  'Jonas Ekvik',
  'Samira Haddi',
  'Pekka Rautio',
  'Li Wenström',
];
