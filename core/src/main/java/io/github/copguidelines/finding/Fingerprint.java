package io.github.copguidelines.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** Computes fingerprints, which identify findings across runs; see {@link Finding#fingerprint}. */
final class Fingerprint {

  private static final int BYTES = 16;
  private static final String REASON = "why";

  private Fingerprint() {}

  /** Returns the first half of a SHA-256 over the parts, each terminated by a zero. */
  static String of(DocumentIdentity document, Finding finding) {
    MessageDigest digest = sha256();
    add(digest, normal(document.document()));
    // Identifiers of rules never begin like this.
    document.record().ifPresent(record -> add(digest, "=" + record));
    add(digest, finding.rule());
    add(digest, finding.messageKey());
    add(digest, finding.pointerById().orElseGet(finding.pointer()::toString));
    for (String name : new TreeSet<>(finding.arguments().names())) {
      // Numbers and lists are left out: they change from run to run although the problem is the
      // same. A reason is in the language of the report.
      if (!name.equals(REASON)
          && finding.arguments().get(name).orElse(null) instanceof String text) {
        add(digest, name);
        add(digest, text);
      }
    }
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static void add(MessageDigest digest, String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
  }

  /**
   * Normalizes a file name, so that it is the same on every system and for every way to call it.
   */
  private static String normal(String document) {
    String slashes = document.replace('\\', '/');
    return slashes.startsWith("./") ? slashes.substring(2) : slashes;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256.", e);
    }
  }
}
