/** The words with which a text says what it calls somebody from there on: 以下简称, 下称, 后文统称, 又名. */
const fromHere = '(?:以下|下文|后文|以后|下)';

/** As part of a regular expression; 称 alone is none, it is said of much else. */
export const shortFormWords = `(?:${fromHere}?[统简]称为?|${fromHere}称为?|(?:以下|下文)简|又[称名])`;

/** （以下简称…, （称…: a bracket that opens so says a short form. */
export const shortFormOpening = `（(?:${shortFormWords}|称为?)`;
