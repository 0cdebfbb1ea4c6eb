// Opens the pages given, has axe look for barriers, and takes pictures at the width of a desk and of a telephone.
//
// node axe.mjs BROWSER FOLDER PAGE.html...
//
// Exit code 1 where axe finds something, a page loads anything, or a page is wider than its window.
import {readFileSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {chromium} from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const WIDTHS = {desktop: {width: 1280, height: 900}, phone: {width: 390, height: 844}};

const TALLEST = 1600;
const PATIENCE = 300_000;

const [browserPath, folder, ...pages] = process.argv.slice(2);
mkdirSync(folder, {recursive: true});
const profile = mkdtempSync(join(tmpdir(), 'cop-page-'));
let faults = 0;

function fault(text) {
  faults++;
  console.log(text);
}

async function check(page, name) {
  const found = await page.evaluate(
    async tags => {
      const result = await globalThis.axe.run(document, {runOnly: {type: 'tag', values: tags}});
      return {
        violations: result.violations.map(one => ({
          id: one.id,
          help: one.help,
          nodes: one.nodes.map(node => `${node.target.join(' ')}: ${node.failureSummary}`),
        })),
        passes: result.passes.length,
      };
    },
    TAGS,
  );
  console.log(`${name}: rules passed: ${found.passes}, broken: ${found.violations.length}`);
  for (const violation of found.violations) {
    fault(`${name}: ${violation.id}: ${violation.help}`);
    violation.nodes.slice(0, 5).forEach(node => console.log(`  ${node.replace(/\s+/g, ' ')}`));
  }
  if (found.passes < 20) {
    fault(`${name}: axe has hardly looked at anything.`);
  }
}

// Of each part of the page its beginning: a picture of all of it would be too long to be looked at.
async function pictures(page, name, width) {
  await page.setViewportSize({width, height: TALLEST});
  const parts = page.locator('header, nav, section, footer');
  for (let number = 0; number < (await parts.count()); number++) {
    const part = await parts.nth(number).evaluate(element => {
      globalThis.scrollTo(0, element.getBoundingClientRect().top + globalThis.scrollY);
      const box = element.getBoundingClientRect();
      return {
        name: (element.getAttribute('aria-labelledby') ?? element.localName).replace(/^h-/, ''),
        y: box.top,
        height: box.height,
      };
    });
    const file = `${name}-${String(number).padStart(2, '0')}-${part.name}.png`;
    await page.screenshot({
      path: join(folder, file),
      clip: {x: 0, y: part.y, width, height: Math.min(part.height, TALLEST - part.y)},
    });
  }
}

const context = await chromium.launchPersistentContext(profile, {
  executablePath: browserPath,
  headless: true,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
context.setDefaultTimeout(PATIENCE);
try {
  for (const file of pages) {
    for (const [width, viewport] of Object.entries(WIDTHS)) {
      for (const colorScheme of ['light', 'dark']) {
        const name = `${basename(file, '.html')}-${width}-${colorScheme}`;
        const page = await context.newPage();
        const address = pathToFileURL(resolve(file)).href;
        page.on('request', request => {
          if (request.url() !== address) {
            fault(`${name}: loads ${request.url()}`);
          }
        });
        await page.setViewportSize(viewport);
        await page.emulateMedia({colorScheme});
        await page.goto(address);
        await page.evaluate(AXE);
        await check(page, name);
        const [inner, outer] = await page.evaluate(() => [
          document.documentElement.scrollWidth,
          document.documentElement.clientWidth,
        ]);
        if (inner > outer) {
          fault(`${name}: the page is ${inner} wide in a window of ${outer}.`);
        }
        await page.keyboard.press('Tab');
        const first = await page.evaluate(() => document.activeElement.className);
        if (first !== 'skip') {
          fault(`${name}: the first key leads to ${first} and not past what repeats.`);
        }
        await page.evaluate(() => document.activeElement.blur());
        if (colorScheme === 'light') {
          await pictures(page, name, viewport.width);
        }
        await page.close();
      }
    }
    const page = await context.newPage();
    await page.goto(pathToFileURL(resolve(file)).href);
    await page.pdf({path: join(folder, `${basename(file, '.html')}.pdf`), format: 'A4'});
    await page.close();
  }
} finally {
  await context.close();
  rmSync(profile, {recursive: true, force: true});
}
process.exitCode = faults === 0 ? 0 : 1;
