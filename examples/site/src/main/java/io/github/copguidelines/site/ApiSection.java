package io.github.copguidelines.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The Javadoc of the modules, and a page with links to it. */
final class ApiSection {

  private final Path root;
  private final List<String> modules;

  ApiSection(Path root, List<String> modules) {
    this.root = root;
    this.modules = modules;
  }

  void writeTo(SiteFolder site) throws IOException {
    StringBuilder html =
        new StringBuilder(
            Elements.element("p", "What each public type and method does, module by module."));
    html.append("<ul>\n");
    for (String module : modules) {
      Path made = root.resolve(module).resolve("target/reports/apidocs");
      String name = module.substring(module.lastIndexOf('/') + 1);
      if (Files.exists(made.resolve("index.html"))) {
        site.copy(made, "api/" + name);
        html.append("<li>").append(Elements.link("api/" + name + "/index.html", "cop-" + name));
      } else {
        html.append("<li>cop-").append(name).append(": not made in this build");
      }
      html.append("</li>\n");
    }
    html.append("</ul>\n");
    site.write(Page.english("javadoc.html", "Javadoc", html.toString()));
  }
}
