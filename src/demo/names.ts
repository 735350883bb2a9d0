import type { Random } from './random.ts';

// First names as they are heard in Swedish schools; the surnames are put together here and belong to nobody we know of.

const CHILDREN = [
  ...['Alva', 'Noel', 'Elsa', 'William', 'Fatima', 'Yusuf', 'Amina', 'Leyla', 'Omar', 'Linnea', 'Hugo', 'Maja', 'Ali'],
  ...['Zahra', 'Elias', 'Selma', 'Liam', 'Wilma', 'Oscar', 'Hodan', 'Abdi', 'Ayan', 'Mehmet', 'Dilan', 'Rojin'],
  ...['Nikola', 'Milica', 'Ana', 'Mateus', 'Kacper', 'Zuzanna', 'Oliwia', 'Ante', 'Aino', 'Eetu', 'Minh', 'Mei'],
  ...['Arvid', 'Sixten', 'Tuva', 'Saga', 'Ebba', 'Nils', 'Signe', 'Ture', 'Vera', 'Adam', 'Sara', 'Mohamed', 'Nour'],
  ...['Yasmin', 'Samir', 'Farah', 'Daniel', 'Emil', 'Tilde', 'Ines', 'Viggo', 'Stella', 'Malte', 'Hanna', 'Isak'],
  ...['Nova', 'Filip', 'Meron', 'Samuel', 'Lova', 'Benjamin', 'Astrid', 'Kian', 'Freja', 'Theo', 'Inaya', 'Olle'],
];

const ADULTS = [
  ...['Anna', 'Karin', 'Lars', 'Maria', 'Johan', 'Eva', 'Per', 'Ingrid', 'Mikael', 'Åsa', 'Susanne', 'Katarina'],
  ...['Magnus', 'Peter', 'Helena', 'Fredrik', 'Camilla', 'Malin', 'Jenny', 'Anders', 'Nasrin', 'Reza', 'Hamid'],
  ...['Samira', 'Goran', 'Jelena', 'Leila', 'Khalid', 'Marta', 'Piotr', 'Tuula', 'Pekka', 'Biljana', 'Hassan'],
  ...['Maryam', 'Elif', 'Ulrika', 'Stefan', 'Annika', 'Patrik', 'Carina', 'Daniel', 'Sofia', 'Björn', 'Gunilla'],
];

const FRONTS = ['Alm', 'Björk', 'Hassel', 'Rönn', 'Tall', 'Gran', 'Vind', 'Havre', 'Ljung', 'Mård', 'Tran', 'Råg'];
const BACKS = ['åker', 'vinge', 'hamre', 'skoge', 'viker', 'dahle', 'sele'];

const FROM_ELSEWHERE = [
  ...['Sabiran', 'Nuradeen', 'Abdinour', 'Warsamal', 'Demirhane', 'Kovarevic', 'Petrosanu', 'Nowakiewska', 'Tranvien'],
  ...['Lehtivaara', 'Mäkivuori', 'Eskandarnia', 'Tesfamikal', 'Gebreyosef', 'Barzanjan', 'Haidaryan', 'Zelenkovic'],
  ...['Oyelande', 'Silveirana', 'Rahimzani', 'Karimnia', 'Yusufeli'],
];

const surname = (random: Random): string =>
  random.chance(0.6) ? `${random.pick(FRONTS)}${random.pick(BACKS)}` : random.pick(FROM_ELSEWHERE);

/** Gives invented full names, each only once; `of` says whose first names. */
export const createNames = (random: Random): ((of: 'child' | 'adult') => string) => {
  const taken = new Set<string>();
  const name = (of: 'child' | 'adult'): string => {
    const full = `${random.pick(of === 'child' ? CHILDREN : ADULTS)} ${surname(random)}`;
    if (taken.has(full)) return name(of);
    taken.add(full);
    return full;
  };
  return name;
};

/** What somebody is called in a sentence. */
export const firstName = (name: string): string => name.split(' ')[0] ?? name;
