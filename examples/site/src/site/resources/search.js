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

const entries = copEntries.map(([code, title, text, audience, risks, topic, level, source, path]) => ({
  code, title, text, audience, topic, level, source, path,
  risks: risks.split(' '),
  searched: plain(`${code} ${title} ${text}`),
}));

function names(id) {
  return Object.fromEntries([...document.getElementById(id).options].map(option => [option.value, option.text]));
}
const levels = names('level');
const audiences = names('audience');

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
  const words = plain(q).split(/\s+/).filter(word => word !== '');
  const asked = words.length > 0 || [audience, risk, topic, level].some(value => value !== '');
  const hits = asked
    ? entries.filter(
        entry =>
          (audience === '' || entry.audience === audience) &&
          (risk === '' || entry.risks.includes(risk)) &&
          (topic === '' || entry.topic === topic) &&
          (level === '' || entry.level === level) &&
          words.every(word => entry.searched.includes(word)),
      )
    : [];
  results.replaceChildren(...hits.map(item));
  found.textContent = asked ? found.dataset.text.replace('{count}', String(hits.length)) : '';
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
