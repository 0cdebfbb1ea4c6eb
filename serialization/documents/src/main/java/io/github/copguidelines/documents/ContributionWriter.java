package io.github.copguidelines.documents;

import io.github.copguidelines.contribution.Contribution;
import io.github.copguidelines.page.internal.MarkdownPage;
import java.util.Locale;

/**
 * Writes a contribution as a document that can be read, edited and sent.
 *
 * <p>It begins with the table that contributions have at their head (meeting, agenda item,
 * document, date, original language, source, contact); unknown values stay empty, to be filled in
 * by hand. Title, summary, action requested and resolutions follow, then the text part by part,
 * each with its evidence, and at the end records, references and annexes. If any part was derived
 * from records and is not confirmed, a note below the title calls the document a draft. It has no
 * emblem and claims no endorsement.
 *
 * <p>Texts are in the requested language, or otherwise in another one, which a note above the text
 * names. The library's own words are in Arabic, Chinese, English, French, Russian and Spanish, and
 * in English for other languages. In a text, a blank line ends a paragraph, and lines that begin
 * with a hyphen and a space are a list. Other mark-up in a text has no effect. Control characters,
 * and characters that XML cannot hold, are left out. Links lead only to web addresses and DOIs;
 * other targets are shown as text. In right-to-left documents, invisible left-to-right marks keep
 * dates, codes and addresses in order.
 *
 * <p>The contribution need not be valid: absent parts are left out. The same contribution results
 * in the same document. All methods are thread-safe.
 */
public final class ContributionWriter {

  private ContributionWriter() {}

  /**
   * Returns the contribution as Markdown (CommonMark with GitHub's tables), with line feeds at the
   * ends of lines.
   *
   * @param language the language of the document
   */
  public static String markdown(Contribution contribution, Locale language) {
    return MarkdownPage.of(ContributionPage.of(contribution, language));
  }

  /**
   * Returns the contribution as an A4 Word document (Office Open XML), which Word, LibreOffice and
   * similar programs can edit; from right to left in Arabic and similar languages.
   *
   * <p>Title, headings, lists and the table at the head use styles. Each text is marked with its
   * language and direction, for spelling checks and screen readers. The file's properties contain
   * title and language, but no author and no date. Each page has the meeting and the document
   * number at the top and the page number, the only field, at the bottom. It has no macros,
   * pictures or external parts; only links lead out of it. The whole file is held in memory.
   *
   * <p>Apache POI, which writes it, logs through log4j-api. Without a logging provider in the
   * application, log4j-api reports that once on the standard output.
   *
   * @param language the language of the document
   */
  public static byte[] docx(Contribution contribution, Locale language) {
    return DocxPage.of(ContributionPage.of(contribution, language));
  }
}
