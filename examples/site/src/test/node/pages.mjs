// Opens pages of the site as files, has axe look for barriers, searches, and takes pictures, at the width of a desk and
// of a telephone.
//
// node pages.mjs BROWSER SITE PICTURES PAGE...
//
// Exit code 1 where axe finds something, a page loads what is not of the site or not there, a page is wider than its
// window, the first key does not lead past what repeats, reading needs the script, or the search finds wrong entries.
import {readFileSync, mkdirSync} from 'node:fs';
import {createRequire} from 'node:module';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = {desktop: {width: 1280, height: 900}, phone: {width: 390, height: 844}};

const [browserPath, site, pictures, ...pages] = process.argv.slice(2);
const top = `${pathToFileURL(resolve(site)).href}/`;
mkdirSync(pictures, {recursive: true});
let faults = 0;

function fault(text) {
  faults++;
  console.log(text);
}

function expect(holds, text) {
  if (!holds) {
    fault(text);
  }
}

async function open(context, path, name) {
  const page = await context.newPage();
  page.on('request', request => expect(request.url().startsWith(top), `${name}: loads ${request.url()}`));
  page.on('requestfailed', request => fault(`${name}: lacks ${request.url()}`));
  page.on('pageerror', error => fault(`${name}: ${error}`));
  await page.goto(top + path);
  return page;
}

async function axe(page, name) {
  await page.evaluate(AXE);
  const found = await page.evaluate(async tags => {
    // Without preload: axe would ask for the style sheet anew, which a page opened as a file may not.
    const options = {preload: false, runOnly: {type: 'tag', values: tags}};
    const result = await globalThis.axe.run(document, options);
    return {
      passes: result.passes.length,
      violations: result.violations.map(one => ({
        text: `${one.id}: ${one.help}`,
        nodes: one.nodes.slice(0, 5).map(node => `${node.target.join(' ')}: ${node.failureSummary}`),
      })),
    };
  }, TAGS);
  console.log(`${name}: rules passed: ${found.passes}, broken: ${found.violations.length}`);
  expect(found.passes >= 15, `${name}: axe has hardly looked at anything.`);
  for (const violation of found.violations) {
    fault(`${name}: ${violation.text}`);
    violation.nodes.forEach(node => console.log(`  ${node.replace(/\s+/g, ' ')}`));
  }
}

async function look(context, path, width, colorScheme) {
  const name = `${path.replace(/\.html$/, '').replaceAll('/', '-')}-${width}-${colorScheme}`;
  const page = await open(context, path, name);
  await page.setViewportSize(WIDTHS[width]);
  await page.emulateMedia({colorScheme});
  await axe(page, name);
  const [inner, outer] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ]);
  expect(inner <= outer, `${name}: the page is ${inner} wide in a window of ${outer}.`);
  await page.keyboard.press('Tab');
  const first = await page.evaluate(() => document.activeElement.className);
  expect(first === 'skip', `${name}: the first key leads to ${first} and not past what repeats.`);
  await page.evaluate(() => document.activeElement.blur());
  if (colorScheme === 'light') {
    await page.screenshot({path: join(pictures, `${name}.png`)});
  }
  await page.close();
}

// A word of the language, spelled otherwise than in the entries where people often do; a risk by the address.
async function search(context) {
  const cases = [
    ['en/index.html', 'HOTLINE report', 'hotline'],
    ['ar/index.html', 'الاطفال', 'الأطفال'],
    ['fr/index.html', 'securite', 'sécurité'],
  ];
  for (const [path, words, shown] of cases) {
    const page = await open(context, path, path);
    await page.setViewportSize(WIDTHS.phone);
    await page.fill('#q', words);
    const hits = await page.locator('#results > li').count();
    const told = await page.locator('#found').textContent();
    expect(hits > 0 && hits < 432, `${path}: "${words}" finds ${hits}.`);
    expect(told.includes(String(hits)), `${path}: tells "${told}" of ${hits}.`);
    const text = await page.locator('#results').textContent();
    expect(text.toLowerCase().includes(shown), `${path}: "${words}" does not show "${shown}".`);
    await axe(page, `${path} searched`);
    await page.locator('#found').scrollIntoViewIfNeeded();
    await page.screenshot({path: join(pictures, `${path.slice(0, 2)}-searched-phone.png`)});
    const link = page.locator('#results a').first();
    const code = await link.locator('code').textContent();
    await link.click();
    await page.waitForURL(/audience-/);
    expect(page.url().endsWith(`#${code}`), `${path}: ${code} leads to ${page.url()}.`);
    await page.goBack();
    await page.waitForFunction(count => document.querySelectorAll('#results > li').length === count, hits);
    await page.click('button[type=reset]');
    await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 0);
    await page.close();
  }
  const page = await open(context, 'zh/index.html#risk=contact/grooming&level=verified', 'zh');
  const hits = await page.locator('#results > li').count();
  const marks = await page.locator('#results .mark.verified').count();
  expect(hits === marks, `zh: of ${hits} entries ${marks} are verified.`);
  await page.selectOption('#level', '');
  const all = await page.locator('#results > li').count();
  expect(all > hits, `zh: ${all} entries of any verification, and ${hits} that are verified.`);
  await page.close();
}

// What people search for: words, an entry that is among the results, and how many there are at most. "AI" is not found
// within words, a plural or an Arabic article hides nothing, and everyday words find those of the entries.
const QUERIES = {
  en: [
    ['AI', 'POL-FWK-06', 23],
    ['sextortion', 'POL-LEG-03', 12],
    ['CSAM', 'POL-REP-01', 102],
    ['bullying', 'POL-REP-03', 74],
    ['helplines', 'POL-REP-08', 14],
    ['kids', 'POL-PRI-02', 350],
    ['parental control', 'POL-TOO-01', 33],
    ['age verification', 'POL-IND-06', 12],
    ['teachers', 'POL-STK-01', 147],
    ['POL-LEG-01', 'POL-LEG-01', 2],
  ],
  ar: [
    ['الاستدراج', 'POL-LEG-03', 81],
    ['استدراج', 'POL-LEG-03', 81],
    ['التنمر', 'POL-REP-03', 74],
    ['الذكاء الاصطناعي', 'POL-FWK-06', 23],
    ['ابتزاز جنسي', 'POL-LEG-03', 12],
    ['المدارس', 'POL-PRI-11', 95],
    ['خصوصية', 'POL-PRI-10', 108],
    ['الاطفال', 'POL-PRI-02', 450],
    ['خط المساعدة', 'POL-REP-08', 12],
    ['POL-LEG-01', 'POL-LEG-01', 2],
  ],
  es: [
    ['IA', 'POL-FWK-06', 23],
    ['sextorsión', 'POL-LEG-03', 12],
    ['grooming', 'POL-LEG-03', 83],
    ['línea de ayuda', 'POL-REP-08', 14],
    ['niños', 'POL-PRI-02', 419],
    ['acoso', 'POL-REP-03', 92],
    ['escuela', 'POL-EDU-01', 75],
    ['línea directa', 'POL-REP-01', 26],
    ['policía', 'POL-LEG-01', 47],
    ['privacidad', 'POL-PRI-10', 108],
  ],
  fr: [
    ['IA', 'POL-FWK-06', 23],
    ['sextorsion', 'POL-LEG-03', 12],
    ["ligne d'assistance", 'POL-REP-08', 14],
    ['pédopornographie', 'POL-REP-01', 102],
    ['harcèlement', 'POL-REP-03', 92],
    ['securite', 'POL-PRI-04', 90],
    ['école', 'POL-EDU-01', 84],
    ['police', 'POL-LEG-01', 47],
    ['vie privée', 'POL-PRI-10', 108],
    ['jeux', 'POL-STK-01', 36],
  ],
  ru: [
    ['ИИ', 'POL-FWK-06', 23],
    ['травля', 'POL-REP-03', 74],
    ['груминг', 'POL-LEG-03', 104],
    ['горячая линия', 'POL-REP-01', 23],
    ['школа', 'POL-EDU-01', 45],
    ['дети', 'POL-PRI-02', 392],
    ['телефон доверия', 'POL-REP-08', 14],
    ['полиция', 'POL-LEG-01', 45],
    ['закон', 'POL-PRI-04', 110],
    ['игры', 'POL-AWA-02', 44],
  ],
  zh: [
    ['霸凌', 'POL-REP-03', 74],
    ['欺凌', 'POL-REP-03', 74],
    ['AI', 'POL-FWK-06', 23],
    ['性勒索', 'POL-LEG-03', 12],
    ['老师', 'POL-STK-01', 147],
    ['隐私', 'POL-PRI-10', 108],
    ['热线', 'POL-REP-01', 38],
    ['学校', 'POL-PRI-11', 194],
    ['网瘾', 'IND-BEDU-08', 2],
    ['警察', 'POL-SEX-04', 23],
  ],
};

async function queries(context) {
  for (const [language, cases] of Object.entries(QUERIES)) {
    const page = await open(context, `${language}/index.html`, language);
    for (const [words, code, most] of cases) {
      await page.fill('#q', words);
      const codes = await page.locator('#results > li > a > code').allTextContents();
      expect(codes.includes(code), `${language}: "${words}" does not find ${code}.`);
      expect(codes.length <= most, `${language}: "${words}" finds ${codes.length} entries.`);
    }
    await page.close();
  }
}

async function withoutScript(browser) {
  const context = await browser.newContext({javaScriptEnabled: false});
  const page = await open(context, 'ar/index.html', 'without script');
  expect(!(await page.locator('#form').isVisible()), 'Without script a form is shown that does nothing.');
  expect(await page.locator('noscript p').isVisible(), 'Without script nothing says why there is no search.');
  await page.locator('main a[href^="risk-"]').first().click();
  expect((await page.locator('article .mark').count()) > 0, 'Without script no entry is reached.');
  await context.close();
}

const browser = await chromium.launch({
  executablePath: browserPath,
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
});
try {
  const context = await browser.newContext();
  for (const path of pages) {
    await look(context, path, 'desktop', 'light');
    await look(context, path, 'desktop', 'dark');
    await look(context, path, 'phone', 'light');
  }
  await search(context);
  await queries(context);
  await withoutScript(browser);
  const page = await open(context, 'concepts.html', 'on paper');
  await page.pdf({path: join(pictures, 'concepts.pdf'), format: 'A4'});
} finally {
  await browser.close();
}
process.exitCode = faults === 0 ? 0 : 1;
