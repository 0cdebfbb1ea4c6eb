package io.github.copguidelines.validation;

import io.github.copguidelines.finding.Finding;
import io.github.copguidelines.finding.Pointer;
import io.github.copguidelines.finding.Rule;
import io.github.copguidelines.finding.Severity;
import io.github.copguidelines.finding.Stage;
import io.github.copguidelines.practice.PracticeRecord;
import java.util.Locale;
import java.util.Set;

/**
 * Links lead to public places and carry no secret.
 *
 * <p>That a link is {@code http}, {@code https} or {@code doi} the constraint on the field tells.
 */
final class LinkRule implements RecordRule {

  private static final TextWalk WALK = TextWalk.ofLinks(PracticeRecord.class);

  /** Names of parameters that open a door, or name who came through it. */
  private static final Set<String> SECRETS =
      Set.of(
          "access_token",
          "accesstoken",
          "api_key",
          "apikey",
          "auth",
          "auth_token",
          "authtoken",
          "email",
          "e-mail",
          "id_token",
          "jsessionid",
          "jwt",
          "mail",
          "otp",
          "pass",
          "passwd",
          "password",
          "phpsessid",
          "pwd",
          "refresh_token",
          "secret",
          "session",
          "session_id",
          "sessionid",
          "sid",
          "sig",
          "signature",
          "token",
          "user_email",
          "x-amz-credential",
          "x-amz-signature",
          "x-goog-signature");

  @Override
  public Rule rule() {
    return CopRules.LINK;
  }

  @Override
  public void check(PracticeRecord record, Stage stage, Findings findings) {
    WALK.walk(
        record,
        PracticeRecord.class,
        Pointer.root(),
        new TextWalk.Visitor() {
          @Override
          public void formed(String text, TextWalk.Form form, Class<?> in, Pointer at) {
            if (form.link()) {
              judge(text, at, findings);
            }
          }
        });
  }

  private void judge(String link, Pointer at, Findings findings) {
    int scheme = link.indexOf("://");
    if (scheme < 0 || !link.startsWith("http")) {
      return; // doi: or no link at all
    }
    int start = scheme + 3;
    int end = first(link, "/?#\\", start);
    String authority = link.substring(start, end);
    int user = authority.lastIndexOf('@');
    if (user >= 0) {
      findings.add(problem("credentials", at));
    }
    if (PrivateHosts.isPrivate(host(authority.substring(user + 1)))) {
      findings.add(problem("private-address", at));
    }
    if (hasSecret(link.substring(end))) {
      // Who has a public page may well call a parameter so.
      findings.add(problem("query", at).severity(Severity.WARNING));
    }
  }

  private static String host(String authority) {
    if (authority.startsWith("[")) {
      return authority.substring(1, first(authority, "]", 1));
    }
    return authority.substring(0, first(authority, ":", 0));
  }

  private static int first(String text, String signs, int from) {
    int at = from;
    while (at < text.length() && signs.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean hasSecret(String rest) {
    int from = first(rest, "?#", 0);
    while (from >= 0 && from < rest.length()) {
      int end = first(rest, "&;#", from + 1);
      String parameter = rest.substring(from + 1, end);
      int sign = parameter.indexOf('=');
      String name = sign < 0 ? "" : parameter.substring(0, sign).toLowerCase(Locale.ROOT);
      String value = parameter.substring(sign + 1).replace("%40", "@");
      int at = value.indexOf('@');
      boolean address = at > 0 && value.indexOf('.', at) > at + 1;
      if (address || (SECRETS.contains(name) && sign + 1 < parameter.length())) {
        return true;
      }
      from = end;
    }
    return false;
  }

  private Finding.Builder problem(String messageCase, Pointer at) {
    return rule().at(at).messageCase(rule().id(), messageCase);
  }
}
