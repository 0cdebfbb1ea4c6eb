package io.github.copguidelines.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Converts Markdown to HTML. Links to Markdown pages become links to HTML pages. Pictures are
 * embedded, so that readers can read their text and they take the page's colours.
 */
final class Prose {

  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), HeadingAnchorExtension.create());

  private final Path folder;
  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();
  private final HtmlRenderer renderer =
      HtmlRenderer.builder()
          .extensions(EXTENSIONS)
          .nodeRendererFactory(Pictures::new)
          .attributeProviderFactory(
              context ->
                  (node, tag, attributes) -> {
                    // Long lines scroll, which must be possible with keys too.
                    if (node instanceof FencedCodeBlock && tag.equals("pre")) {
                      attributes.put("dir", "ltr");
                      attributes.put("tabindex", "0");
                    } else if (node instanceof Code) {
                      attributes.put("dir", "ltr");
                    }
                  })
          .build();

  /**
   * Makes a converter.
   *
   * @param folder the folder with {@code markdown} and {@code diagrams}
   */
  Prose(Path folder) {
    this.folder = folder;
  }

  /** A text without its first heading, which is its title. */
  record Rendered(String title, String html) {}

  Rendered render(String markdown) {
    Node document = parser.parse(markdown);
    if (!(document.getFirstChild() instanceof Heading heading) || heading.getLevel() != 1) {
      throw new IllegalArgumentException("A page begins with its title.");
    }
    document.accept(new Links());
    String title = text(heading);
    heading.unlink();
    return new Rendered(title, renderer.render(document));
  }

  private static String text(Node parent) {
    StringBuilder text = new StringBuilder();
    parent.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Text node) {
            text.append(node.getLiteral());
          }

          @Override
          public void visit(Code node) {
            text.append(node.getLiteral());
          }
        });
    return text.toString();
  }

  private static final class Links extends AbstractVisitor {
    @Override
    public void visit(Link link) {
      link.setDestination(link.getDestination().replaceFirst("\\.md(?=$|#)", ".html"));
      visitChildren(link);
    }
  }

  private final class Pictures implements NodeRenderer {

    private final HtmlNodeRendererContext context;

    Pictures(HtmlNodeRendererContext context) {
      this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
      return Set.of(Image.class);
    }

    @Override
    public void render(Node node) {
      Path name = Path.of(((Image) node).getDestination()).getFileName();
      try {
        context.getWriter().raw(Files.readString(folder.resolve("diagrams").resolve(name)).strip());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
