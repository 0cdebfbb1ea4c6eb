package io.github.copguidelines.documents;

import io.github.copguidelines.constraint.Forms;
import io.github.copguidelines.page.internal.Run;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks the targets of links: web addresses and DOIs, which the web resolves. */
final class Address {

  private static final Pattern LINK = Pattern.compile(Forms.LINK);
  private static final String DOI = "doi:";

  /** The characters that are not escaped in an address, besides letters and digits. */
  private static final String PLAIN = "-._~:/?#[]@!$&'()*+,;=%";

  private Address() {}

  /** Returns the address as an ASCII URI; empty if it should not be opened. */
  static Optional<String> of(String text) {
    if (!LINK.matcher(text).matches()) {
      return Optional.empty();
    }
    String address =
        encoded(text.startsWith(DOI) ? "https://doi.org/" + text.substring(DOI.length()) : text);
    try {
      // Programs that parse the document must be able to read it.
      return new URI(address).getRawAuthority() == null ? Optional.empty() : Optional.of(address);
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Returns an address as a link, or as code if it should not be opened. */
  static Run shown(String text) {
    return of(text).map(target -> Run.address(text, target)).orElseGet(() -> Run.code(text));
  }

  private static String encoded(String text) {
    StringBuilder out = new StringBuilder();
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xff);
      boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
    }
    return out.toString();
  }
}
