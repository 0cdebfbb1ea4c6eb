// Searches the entries of the page's language. What is asked for stands behind the # of the address, so that a search
// can be linked to and is there again on the way back. Without this script the form stays hidden, and lists are read.
'use strict';

const form = document.getElementById('form');
const found = document.getElementById('found');
const results = document.getElementById('results');
const fields = ['q', 'audience', 'risk', 'topic', 'level'].map(id => document.getElementById(id));

/** Text as it is compared: without case, marks above letters, and the spellings of Arabic that are often mixed. */
function plain(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\u0640/gu, '')
    .replace(/[\u0622\u0623\u0625\u0671]/g, '\u0627')
    .replace(/\u0649/g, '\u064a')
    .replace(/\u0629/g, '\u0647')
    .toLowerCase();
}

function names(id) {
  return Object.fromEntries([...document.getElementById(id).options].map(option => [option.value, option.text]));
}
const levels = names('level');
const audiences = names('audience');
const riskNames = names('risk');
const topicNames = names('topic');

const entries = copEntries.map(([code, title, text, audience, risks, topic, level, source, path]) => {
  const about = [...risks.split(' ').map(risk => riskNames[risk]), topicNames[topic], audiences[audience]];
  return {
    code, title, text, audience, topic, level, source, path,
    risks: risks.split(' '),
    searched: plain([code, title, text, ...about].join(' ')),
  };
});

/** A word without what is written onto it: the Arabic article with "and", "with" or "for" before it, a Latin plural s. */
function bare(word) {
  return word
    .replace(/^(?:[\u0648\u0641\u0628\u0643]?\u0627\u0644|\u0644\u0644)(?=[\u0600-\u06ff]{3})/u, '')
    .replace(/^([\p{Script=Latin}]{3,})s$/u, '$1');
}

function bareWords(text) {
  return text.split(/\s+/).map(bare).join(' ');
}

/** By each word, the words that it is also searched by; the longest first, so that a phrase wins over its words. */
const meanings = new Map();
function means(word, others) {
  const key = bareWords(word);
  meanings.set(key, new Set([...(meanings.get(key) ?? [key]), ...others]));
}
copSynonyms.map(group => group.map(plain)).forEach(group => group.forEach(word => means(word, group)));
copTerms.map(words => words.map(plain)).forEach(([avoid, ...instead]) => means(avoid, instead));
const synonyms = [...meanings].sort(([a], [b]) => b.length - a.length);

/** Whether a text has a word or phrase: a short one as a whole, unless its script has no blanks, any other as a part. */
function has(text, words) {
  const word = words.includes(' ') ? words : bare(words);
  return /^[\p{Script=Latin}\p{Script=Cyrillic}]{1,3}$/u.test(word)
    ? new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'u').test(text)
    : text.includes(word);
}

/** What is asked for: a list of terms, each a list of words of which an entry needs one. */
function terms(query) {
  let rest = ` ${bareWords(plain(query).trim())} `;
  const found = [];
  for (const [word, group] of synonyms) {
    const part = /\p{Script=Han}/u.test(word) ? word : ` ${word} `;
    if (rest.includes(part)) {
      found.push([...group]);
      rest = rest.replace(part, ' ');
    }
  }
  return [...found, ...rest.split(/\s+/).filter(word => word !== '').map(word => [word])];
}

function paragraph(text) {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function item(entry) {
  const link = document.createElement('a');
  link.href = entry.path;
  const code = document.createElement('code');
  code.dir = 'ltr';
  code.textContent = entry.code;
  link.append(code, ` ${entry.title}`);
  const element = document.createElement('li');
  const about = document.createElement('p');
  const mark = document.createElement('span');
  mark.className = `mark ${entry.level}`;
  mark.textContent = levels[entry.level];
  const source = document.createElement('bdi');
  source.dir = document.documentElement.dir;
  source.textContent = entry.source;
  about.append(mark, ` ${audiences[entry.audience]} · `, source);
  element.append(link, paragraph(entry.text), about);
  return element;
}

function search() {
  const [q, audience, risk, topic, level] = fields.map(field => field.value);
  const asked = terms(q);
  const isAsked = asked.length > 0 || [audience, risk, topic, level].some(value => value !== '');
  const hits = isAsked
    ? entries.filter(
        entry =>
          (audience === '' || entry.audience === audience) &&
          (risk === '' || entry.risks.includes(risk)) &&
          (topic === '' || entry.topic === topic) &&
          (level === '' || entry.level === level) &&
          asked.every(words => words.some(word => has(entry.searched, word))),
      )
    : [];
  results.replaceChildren(...hits.map(item));
  found.textContent = isAsked ? found.dataset.text.replace('{count}', String(hits.length)) : '';
}

function keep() {
  const asked = new URLSearchParams();
  fields.forEach(field => field.value && asked.set(field.id, field.value));
  history.replaceState(null, '', `#${asked}`);
}

function restore() {
  const asked = new URLSearchParams(location.hash.slice(1));
  fields.forEach(field => {
    field.value = asked.get(field.id) ?? '';
    if (field.selectedIndex === -1) {
      field.value = '';
    }
  });
  search();
}

form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', () => {
  keep();
  search();
});
form.addEventListener('reset', () => {
  setTimeout(() => {
    keep();
    search();
    fields[0].focus();
  });
});
window.addEventListener('hashchange', restore);
form.hidden = false;
restore();
