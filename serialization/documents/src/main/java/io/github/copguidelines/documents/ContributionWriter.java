package io.github.copguidelines.documents;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.page.internal.MarkdownPage;
import java.util.Locale;

/**
 * Writes a contribution as a document that can be read, edited and sent.
 *
 * <p>It begins with the table that contributions have at their head (meeting, agenda item,
 * document, date, original language, source, contact); what is not known stays empty there, to be
 * filled in by hand. Title, summary, action requested and resolutions follow, then the text part by
 * part, below each part what it rests on, and at the end records, references and annexes. Where any
 * part was drawn from records and nobody has confirmed it yet, the document says below its title
 * that it is a draft. It bears no emblem and claims nobody's endorsement.
 *
 * <p>Texts are in the language asked for, or else in one that the contribution has instead, which
 * is then named above the text. The library's own words are there in Arabic, Chinese, English,
 * French, Russian and Spanish, and in English for other languages. In a text, a blank line ends a
 * paragraph, and lines that begin with a hyphen and a blank are a list. Nothing in a text is
 * markup. Characters that XML cannot hold, and control characters, are left out. Links lead to
 * addresses of the web and to DOIs only; anything else in the place of a link is shown as text. In
 * documents from right to left, invisible left-to-right marks keep dates, codes and addresses in
 * order.
 *
 * <p>Well-formed is enough: what a contribution lacks is left out. The same contribution gives the
 * same document. All methods are thread-safe.
 */
public final class ContributionWriter {

  private ContributionWriter() {}

  /**
   * Returns the contribution as Markdown (CommonMark with the tables of GitHub), lines ended by
   * line feeds.
   *
   * @param language the language to write in
   */
  public static String markdown(Contribution contribution, Locale language) {
    return MarkdownPage.of(ContributionPage.of(contribution, language));
  }

  /**
   * Returns the contribution as a document of Word (Office Open XML), A4, to be opened, edited and
   * saved by Word, LibreOffice and their like; in Arabic and other languages of that direction from
   * right to left.
   *
   * <p>Title, headings, lists and the table at the head are such, by styles that can be changed at
   * one place. Each text says its language, to those who check its spelling or read it aloud, and
   * runs the way of its language. The file tells its title and its language, and neither who wrote
   * it nor when. Each page has the meeting and the number of the document at its top and the number
   * of the page, the only field, at its bottom. It has no macros, no pictures and no parts
   * elsewhere; links are the only way out of it. The whole file is held in memory.
   *
   * <p>Apache POI, which it is written by, logs by log4j-api. Where an application has no logging
   * provider, that says so once on the standard output.
   *
   * @param language the language to write in
   */
  public static byte[] docx(Contribution contribution, Locale language) {
    return DocxPage.of(ContributionPage.of(contribution, language));
  }
}
