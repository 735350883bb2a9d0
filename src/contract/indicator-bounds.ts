/** Most rows of a file of indicators, its head apart; most columns, and characters in a cell. @source IND-7 */
export const MOST_ROWS = 5_000;
export const MOST_COLUMNS = 20;
export const MOST_CHARACTERS = 200;
