package io.github.copguidelines.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.copguidelines.contribution.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** What a program that shows Markdown makes of it: the words, and no markup out of them. */
class MarkdownTextTest {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());

  private static final Set<String> USED =
      Set.of(
          "BulletList",
          "Code",
          "Document",
          "HardLineBreak",
          "Heading",
          "Link",
          "ListItem",
          "Paragraph",
          "StrongEmphasis",
          "TableBlock",
          "TableBody",
          "TableCell",
          "TableHead",
          "TableRow",
          "Text");

  /** What was parsed, as far as a reader sees it. */
  private static final class Seen extends AbstractVisitor {
    private final StringBuilder text = new StringBuilder();
    private final Set<String> kinds = new TreeSet<>();
    private final List<String> links = new ArrayList<>();
    private final List<String> html = new ArrayList<>();

    static Seen of(String markdown) {
      Seen seen = new Seen();
      Parser.builder().extensions(EXTENSIONS).build().parse(markdown).accept(seen);
      return seen;
    }

    @Override
    protected void visitChildren(Node parent) {
      kinds.add(parent.getClass().getSimpleName());
      super.visitChildren(parent);
      if (!Set.of("Link", "StrongEmphasis").contains(parent.getClass().getSimpleName())) {
        text.append('\n');
      }
    }

    @Override
    public void visit(Text node) {
      kinds.add("Text");
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
      kinds.add("Code");
      text.append(node.getLiteral());
    }

    @Override
    public void visit(Link node) {
      links.add(node.getDestination());
      super.visit(node);
    }

    @Override
    public void visit(HtmlInline node) {
      html.add(node.getLiteral());
      text.append(node.getLiteral().equals("<br>") ? "\n" : "");
    }

    @Override
    public void visit(HtmlBlock node) {
      html.add(node.getLiteral());
    }

    @Override
    public void visit(HardLineBreak node) {
      kinds.add("HardLineBreak");
      text.append('\n');
    }

    @Override
    public void visit(SoftLineBreak node) {
      kinds.add("SoftLineBreak");
      text.append('\n');
    }
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return TextSamples.lists();
  }

  @Property(tries = 300)
  void everyTextIsReadAndNoneIsMarkup(@ForAll("texts") List<String> texts) {
    for (String language : List.of("en", "ar")) {
      Locale locale = Locale.forLanguageTag(language);
      Contribution contribution = TextSamples.contribution(texts, language);
      String markdown = ContributionWriter.markdown(contribution, locale);
      Seen seen = Seen.of(markdown);

      assertTrue(USED.containsAll(seen.kinds), () -> seen.kinds + "\n" + markdown);
      assertTrue(
          Set.of("<br>", "<code>", "</code>", "<div dir=\"rtl\">", "</div>").containsAll(seen.html),
          markdown);
      assertTrue(
          texts.stream()
              .map(Address::of)
              .flatMap(link -> link.stream())
              .toList()
              .containsAll(seen.links),
          () -> seen.links + "\n" + markdown);
      String read = TextSamples.reduced(seen.text.toString());
      for (String expected : TextSamples.expected(contribution, locale)) {
        assertTrue(read.contains(expected), () -> "[" + expected + "]\n" + read + "\n" + markdown);
      }
    }
  }

  @Test
  void everyTextOfTheSampleIsReadAndItsLinksAreThere() {
    for (Locale language : List.of(Locale.ENGLISH, Samples.ARABIC)) {
      Contribution contribution = Samples.contribution();
      Seen seen = Seen.of(ContributionWriter.markdown(contribution, language));

      String read = TextSamples.reduced(seen.text.toString());
      TextSamples.expected(contribution, language)
          .forEach(expected -> assertTrue(read.contains(expected), expected));
      assertEquals(
          List.of(
              "https://www.example.org/helpline/",
              "https://www.example.org/report?id=1&lang=en",
              "https://example.org/evaluation",
              "https://doi.org/10.5555/example",
              "https://www.example.org/annex"),
          seen.links);
    }
  }
}
